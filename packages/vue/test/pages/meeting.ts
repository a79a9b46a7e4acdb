import { createApp, h } from 'vue';
import RubricForm from '../../src/form/RubricForm.vue';
import { en } from '../../src/messages/en.ts';
import { vi } from '../../src/messages/vi.ts';
import type { Theme } from '../../src/text/useTheme.ts';
import '../../src/styles/index.css';
import './page.css';
import { rubrics, sheets } from '../library.ts';

const asked = new URLSearchParams(location.search);
const theme = asked.get('theme') as Theme;
const messages = asked.get('language') === 'en' ? en : vi;

createApp(() => h(RubricForm, { rubric: rubrics.meeting, modelValue: sheets.typical, messages, theme, draft: false })).mount('#app');
