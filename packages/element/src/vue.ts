import type { DefineComponent, EmitsToProps } from 'vue';
import type { ElementAttributes, FormAttributes, ResultAttributes } from './attributes.ts';
import type { ChamdiemFormEvents } from './form/events.ts';

type Emits = { [Type in keyof ChamdiemFormEvents]: (event: ChamdiemFormEvents[Type]) => void };

declare module 'vue' {
  interface GlobalComponents {
    'chamdiem-form': DefineComponent<FormAttributes & EmitsToProps<Emits>>;
    'chamdiem-view': DefineComponent<ElementAttributes>;
    'chamdiem-result': DefineComponent<ResultAttributes>;
  }
}
