import { createApp, h } from 'vue';
import RubricForm from '../../src/form/RubricForm.vue';
import { vi } from '../../src/messages/vi.ts';
import type { Theme } from '../../src/text/useTheme.ts';
import '../../src/styles/index.css';
import './page.css';
import { rubrics, sheets } from '../library.ts';

const theme = new URLSearchParams(location.search).get('theme') as Theme;

createApp(() => h(RubricForm, { rubric: rubrics.meeting, modelValue: sheets.typical, messages: vi, theme, draft: false })).mount('#app');
