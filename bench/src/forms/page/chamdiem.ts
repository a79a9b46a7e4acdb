import { RubricForm } from '@chamdiem/vue';
import { vi } from '@chamdiem/vue/messages/vi';
import type { Scoresheet } from '@chamdiem/core';
import { createApp, h, nextTick, shallowRef } from 'vue';
import { serve } from './shown.ts';

serve({
  async mount(rubric, given) {
    const sheet = shallowRef(given as Scoresheet);
    createApp(() => h(RubricForm, { rubric, messages: vi, modelValue: sheet.value, 'onUpdate:modelValue': (next: Scoresheet) => (sheet.value = next) })).mount('#app');
    await nextTick();
  },
  choices: () => [...document.querySelectorAll<HTMLInputElement>('[id*="-criterion-c01"] input[type=radio], [id$="-criterion-c1"] input[type=radio]')].slice(0, 2),
  total: () => document.querySelector('.cd-summary-number'),
});
