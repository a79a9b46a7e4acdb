import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { h } from 'vue';

// The lines are cut out of the examples, which are run in a browser by the tests: what is shown here works.
const sources = import.meta.glob<string>('../../../apps/examples/src/*/{index.html,page.js,App.vue,App.tsx,pages.ts,main.ts}', { query: '?raw', import: 'default', eager: true });
const ways = [['HTML', 'html/index.html'], ['JavaScript', 'html/page.js'], ['Vue', 'vue/App.vue'], ['React', 'react/App.tsx'], ['Server, <form>', 'server/pages.ts'], ['<iframe>', 'iframe/index.html'], ['<iframe>, JavaScript', 'iframe/main.ts'], ['@chamdiem/core', 'engine/main.ts']] as const;

/** The lines between the marks, without the indentation that they share. */
function embedding(source: string): string {
  const lines = source.split('\n');
  const marks = lines.flatMap((line, i) => (/^\s*(?:<!--|\/\/|\{\/\*) \/?embed\b/.test(line) ? [i] : []));
  const inside = lines.slice((marks[0] ?? 0) + 1, marks[1]);
  const indent = Math.min(...inside.map((line) => /^\s*/.exec(line)![0].length));
  return inside.map((line) => line.slice(indent)).join('\n');
}

const meta: Meta = {
  title: 'Embed in five lines',
  render: () => () => h('article', { class: 'cd-root' }, ways.map(([title, file]) => [h('h2', title), h('pre', { tabindex: 0 }, h('code', embedding(sources[`../../../apps/examples/src/${file}`] ?? '')))])),
};

export default meta;

export const EachWay: StoryObj = {
  play: ({ canvasElement }) => {
    const shown = [...canvasElement.querySelectorAll('pre')].map((pre) => pre.textContent ?? '');
    if (shown.length !== ways.length || shown.some((text) => !/chamdiem-form|RubricForm|embed|readRubric/.test(text))) throw new Error(`not every way shows its lines: ${shown.join('\n--\n')}`);
  },
};
