import { formAlone, standalone } from './standalone.ts';

export default standalone({ 'chamdiem-embed': 'src/standalone/embed.ts' }, formAlone);
