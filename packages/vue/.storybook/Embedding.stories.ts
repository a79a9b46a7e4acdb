import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { h } from 'vue';
import plainPage from '../../../apps/examples/src/html/index.html?raw';
import plainScript from '../../../apps/examples/src/html/page.js?raw';
import react from '../../../apps/examples/src/react/App.tsx?raw';
import server from '../../../apps/examples/src/server/pages.ts?raw';
import vue from '../../../apps/examples/src/vue/App.vue?raw';

// The lines are cut out of the examples, which are run in a browser by the tests: what is shown here works.
const ways = { html: ['HTML', plainPage], script: ['JavaScript', plainScript], vue: ['Vue', vue], react: ['React', react], server: ['Server, <form>', server] } as const;

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
  render: () => () => h('article', { class: 'cd-root' }, Object.values(ways).map(([title, source]) => [h('h2', title), h('pre', { tabindex: 0 }, h('code', embedding(source)))])),
};

export default meta;

export const EachWay: StoryObj = {
  play: ({ canvasElement }) => {
    const shown = [...canvasElement.querySelectorAll('pre')].map((pre) => pre.textContent ?? '');
    if (shown.length !== Object.keys(ways).length || shown.some((text) => !/chamdiem-form|RubricForm/.test(text))) throw new Error(`not every way shows its lines: ${shown.join('\n--\n')}`);
  },
};
