import { defineElements } from '../defineElements.ts';
import { addLanguage } from '../languages/languages.ts';
import { vi } from '../languages/vi.ts';

// The file for `<script type="module">`: everything inside, Vietnamese spoken, elements defined.
addLanguage(vi);
defineElements();
