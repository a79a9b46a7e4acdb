import type { ChamdiemForm } from '../form/chamdiemForm.ts';
import { en } from '../languages/en.ts';

// Told to the class that the page has, whichever copy of the elements defined it, and in whichever order the two files come.
void customElements.whenDefined('chamdiem-form').then((element) => (element as unknown as typeof ChamdiemForm).addLanguage(en));
