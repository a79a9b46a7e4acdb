import { createApp, h, shallowRef } from 'vue';
import RubricForm from '../../src/form/RubricForm.vue';
import { vi } from '../../src/messages/vi.ts';
import '../../src/styles/index.css';
import { rubrics } from '../library.ts';

// The rubric that the address asks for: as it is, or a later version of it.
const later = {
  ...rubrics.meeting,
  version: '2.0.0',
  sections: rubrics.meeting.sections.map((section) => ({ ...section, items: section.items.filter(({ id }) => id !== 'agenda') })),
  goldenCases: [],
};
const rubric = location.search === '?later' ? later : rubrics.meeting;

const form = shallowRef<InstanceType<typeof RubricForm>>();
createApp(() => h(RubricForm, { ref: form, rubric, messages: vi, theme: 'light', draftKey: 'meeting' })).mount('#app');
