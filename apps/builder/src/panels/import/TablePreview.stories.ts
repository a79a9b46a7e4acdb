import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { h } from 'vue';
import { readText } from '../../document/paste/readText.ts';
import { rubrics } from '../../testing/rubrics.ts';
import { panelStory } from '../../testing/story.ts';
import './ImportTable.css';
import TablePreview from './TablePreview.vue';

const meta: Meta = { title: 'Builder/Table import' };
export default meta;

const table = 'TT\tNội dung\tĐiểm\nA\tChuẩn bị\t\n1\tGửi tài liệu đúng hạn\t2,5\n2\tGhi biên bản đầy đủ\tnhiều';

export const Recognised: StoryObj = panelStory(() => h(TablePreview, { grid: readText(table), language: 'vi' }), rubrics.empty);
