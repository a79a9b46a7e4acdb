import { defineElements } from './defineElements.ts';
import { addLanguage } from './languages/languages.ts';
import { vi } from './languages/vi.ts';

addLanguage(vi);
defineElements();
