/** What a portal's developer copies, for a rubric file of this name. */
export interface Snippet {
  readonly id: 'vue' | 'element' | 'npm' | 'cli';
  readonly file: string;
  readonly code: string;
}

export function snippetsFor(file: string): readonly Snippet[] {
  return [
    { id: 'vue', file: 'Form.vue', code: vue(file) },
    { id: 'element', file: 'index.html', code: element(file) },
    { id: 'npm', file: 'score.mjs', code: npm(file) },
    { id: 'cli', file: '', code: cli(file) },
  ];
}

const vue = (file: string) => `<script setup>
import { RubricForm } from '@chamdiem/vue';
import { vi } from '@chamdiem/vue/messages/vi';
import '@chamdiem/vue/style.css';
import { ref } from 'vue';
import rubric from './${file}';

const sheet = ref();
const emit = defineEmits(['submit']);
</script>

<template>
  <RubricForm v-model="sheet" :rubric="rubric" :messages="vi" @submit="(sheet, report) => emit('submit', sheet, report)" />
</template>
`;

const element = (file: string) => `<script type="module" src="/chamdiem/chamdiem-element.js"></script>

<form method="post" action="/scores">
  <chamdiem-form name="sheet" rubric-src="/rubrics/${file}" required></chamdiem-form>
</form>
`;

const npm = (file: string) => `import { readFile } from 'node:fs/promises';
import { explain, formatExplanation, readRubric, score, validateSheet } from '@chamdiem/core';
import { vi } from '@chamdiem/core/messages/vi';

const read = readRubric(JSON.parse(await readFile('${file}', 'utf8')));
if (!read.ok) throw new Error(JSON.stringify(read.issues, null, 2));
const plan = read.value;

const sheet = { rubric: { id: plan.rubric.id, version: plan.rubric.version }, ratings: {} };
const sound = validateSheet(plan, sheet);
const report = score(plan, sheet);
console.log(sound.ok, report.status, report.total);
console.log(formatExplanation(explain(plan, report), vi));
`;

const cli = (file: string) => `npx chamdiem check ${file}
npx chamdiem seal ${file} --dry-run
npx chamdiem score ${file} sheets.csv --format csv --out results.csv
`;
