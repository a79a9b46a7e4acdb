import { defineElements } from './defineElements.ts';
import { addLanguage } from './languages/languages.ts';
import { vi } from './languages/vi.ts';

// For bundlers: `import '@chamdiem/element/define'` speaks Vietnamese and defines the elements.
addLanguage(vi);
defineElements();
