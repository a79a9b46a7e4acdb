import { Model } from 'survey-core';
import { SurveyComponent } from 'survey-vue3-ui';
import { createApp, h, nextTick } from 'vue';
import { serve } from './shown.ts';

serve({
  async mount(survey, given) {
    const model = new Model(survey as object);
    model.data = (given as { ratings: object }).ratings;
    createApp(() => h(SurveyComponent, { model })).mount('#app');
    await nextTick();
  },
  choices: () => [...document.querySelectorAll<HTMLInputElement>('[data-name="c01"] input[type=radio], [data-name="c1"] input[type=radio]')].slice(0, 2),
  total: () => document.querySelector('[data-name="shown"]'),
});
