import { defineElement } from '../defineElement.ts';
import { ChamdiemForm } from '../form/chamdiemForm.ts';
import { addLanguage } from '../languages/languages.ts';
import { vi } from '../languages/vi.ts';

// The smaller file, for pages on which sheets are only filled in.
addLanguage(vi);
defineElement('chamdiem-form', ChamdiemForm, customElements);
