import { formAlone, standalone } from './standalone.ts';

export default standalone({ 'chamdiem-form': 'src/standalone/form.ts' }, formAlone);
