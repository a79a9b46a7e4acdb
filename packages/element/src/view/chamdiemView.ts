import { RubricView } from '@chamdiem/vue';
import { h } from 'vue';
import type { VNode } from 'vue';
import { ChamdiemElement } from '../element/chamdiemElement.ts';
import type { Shared } from '../element/chamdiemElement.ts';

/** `<chamdiem-view>`: a rubric to read, criteria by levels with their descriptors. */
export class ChamdiemView extends ChamdiemElement {
  protected content(shared: Shared): VNode {
    return h(RubricView, { ...shared, ...this.documents });
  }
}
