import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { expect, userEvent, within } from 'storybook/test';
import { h, resolveComponent } from 'vue';
import { rubrics, sheets } from '../../test/library.ts';
import { manyCriteria } from '../fillings/manyCriteria.ts';
import RubricForm from './RubricForm.vue';

const meta: Meta<typeof RubricForm> = { title: 'RubricForm', component: RubricForm, args: { rubric: rubrics.meeting } };
export default meta;
type Story = StoryObj<typeof RubricForm>;

const { subject, rater, occasion, rubric } = sheets.typical;
const started = { rubric, ratings: {}, ...(subject && { subject }), ...(rater && { rater }), ...(occasion && { occasion }) };

/** One rating, seen in the criterion, the section and the total. */
export const Empty: Story = {
  args: { modelValue: started },
  async play({ canvasElement }) {
    const card = canvasElement.querySelector<HTMLElement>('[data-cd-criterion="agenda"]')!;
    await userEvent.click(within(card).getByRole('radio', { name: /^Có/ }));
    await expect(card.querySelector('.cd-criterion-points')).toHaveTextContent('2/2 điểm');
  },
};

export const Filled: Story = { args: { modelValue: sheets.typical } };

export const Incomplete: Story = {
  args: { modelValue: sheets.incomplete },
  async play({ canvasElement }) {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Hoàn thành phiếu' }));
    await expect(canvasElement.querySelector('.cd-errors')).toHaveFocus();
  },
};

/** Numbers that contradict each other, a number out of bounds, a comment that is asked for. */
export const Invalid: Story = {
  args: { modelValue: { ...sheets.typical, ratings: { ...sheets.typical.ratings, 'documents-late': 99, 'content-focus': 'fair' }, facts: { ...sheets.typical.facts, present: 20 } } },
};

export const ReadOnly: Story = { args: { modelValue: sheets.typical, readonly: true } };

export const Overridden: Story = { args: { modelValue: sheets.overridden, overrides: true } };

export const Lifted: Story = { args: { modelValue: sheets.lifted } };

export const Decided: Story = { args: { modelValue: sheets.decided } };

export const Blind: Story = { args: { modelValue: sheets.incomplete, blind: true } };

export const English: Story = { args: { modelValue: sheets.incomplete }, globals: { language: 'en' } };

export const BySection: Story = {
  args: { modelValue: sheets.incomplete, layout: 'section' },
  async play({ canvasElement }) {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Tiếp' }));
    await expect(canvasElement.querySelectorAll('[data-cd-criterion]')).toHaveLength(4);
  },
};

/** As on a phone: one criterion, and the way on. */
export const ByCriterion: Story = {
  args: { modelValue: started, layout: 'criterion' },
  async play({ canvasElement }) {
    await userEvent.click(within(canvasElement).getByRole('button', { name: /Còn \d+ mục/ }));
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Tiếp' }));
    await expect(canvasElement.querySelectorAll('[data-cd-criterion]')).toHaveLength(1);
  },
};

export const Table: Story = { args: { modelValue: sheets.typical, layout: 'table' } };

export const Keys: Story = {
  args: { modelValue: started },
  async play({ canvasElement }) {
    canvasElement.querySelector<HTMLElement>('[data-cd-criterion="agenda"]')!.focus();
    await userEvent.keyboard('?');
    await expect(canvasElement.querySelector('dialog')).toBeVisible();
  },
};

/** Start from full points, then deduct with a reason. */
export const Deducting: Story = {
  args: { rubric: rubrics.cellDeducting },
  async play({ canvasElement }) {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Cho đủ điểm các tiêu chí còn trống' }));
    await expect(canvasElement.querySelector('.cd-summary-number')).toHaveTextContent('100');
  },
};

export const Rows: Story = { args: { rubric: rubrics.products, modelValue: sheets.products } };

export const LargestTable: Story = { args: { rubric: rubrics.haiPhong, modelValue: sheets.haiPhong } };

export const SixtyCriteria: Story = { args: { rubric: manyCriteria(60) } };

export const LongTexts: Story = { args: { rubric: { ...manyCriteria(6), title: { vi: 'Phiếu chấm điểm việc lãnh đạo, chỉ đạo, tổ chức thực hiện nhiệm vụ chính trị '.repeat(12) } } } };

/** The width of a phone; what a form looks like hangs on its own width, not on that of the page. */
const phone: Pick<Story, 'decorators' | 'play'> = {
  decorators: [() => ({ render: () => h('div', { style: { inlineSize: '390px', blockSize: '844px', overflow: 'auto' } }, [h(resolveComponent('story'))]) })],
  async play({ canvasElement }) {
    const form = canvasElement.querySelector('.cd-root')!;
    await expect(form.getBoundingClientRect().width).toBeLessThanOrEqual(390);
    await expect(form.parentElement!.scrollWidth).toBeLessThanOrEqual(390);
  },
};

export const PhoneEmpty: Story = { ...phone, args: { modelValue: started } };

export const PhoneFilled: Story = { ...phone, args: { modelValue: sheets.typical } };

export const PhoneByCriterion: Story = { ...phone, args: { modelValue: sheets.incomplete, layout: 'criterion' } };

export const PhoneTable: Story = { ...phone, args: { rubric: rubrics.haiPhong, modelValue: sheets.haiPhong, layout: 'table' } };

export const PhoneDeducting: Story = { ...phone, args: { rubric: rubrics.cellDeducting } };

export const InvalidRubric: Story = {
  args: { rubric: { ...manyCriteria(6), languages: [] } },
  async play({ canvasElement }) {
    await expect(within(canvasElement).getByRole('alert')).toHaveTextContent('Không mở được bảng điểm này');
  },
};
