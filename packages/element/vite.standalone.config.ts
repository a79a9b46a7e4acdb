import { standalone } from './standalone.ts';

export default standalone({ 'chamdiem-element': 'src/standalone/all.ts', 'chamdiem-element.en': 'src/standalone/english.ts' });
