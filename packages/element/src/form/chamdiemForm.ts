import { h } from 'vue';
import type { VNode } from 'vue';
import { ChamdiemElement } from '../element/chamdiemElement.ts';

export class ChamdiemForm extends ChamdiemElement {
  protected content(): VNode {
    return h('div', { class: 'cd-root', 'data-cd-theme': 'dark', style: { padding: '3px' } }, [h('p', `xin chào`), h('button', 'bấm')]);
  }
}
