import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementAttributes, FormAttributes, ResultAttributes } from './attributes.ts';
import type { ChamdiemForm } from './form/chamdiemForm.ts';
import type { ChamdiemFormEvents } from './form/events.ts';
import type { ChamdiemResult } from './result/chamdiemResult.ts';
import type { ChamdiemView } from './view/chamdiemView.ts';

type Props<Element, Attributes> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Attributes | `on${string}`> & Attributes;

/** What `<chamdiem-form>` takes in JSX. React hears events of an element under `on` and their very name. */
export type ChamdiemFormProps = Props<ChamdiemForm, FormAttributes> & {
  onchange?: (event: ChamdiemFormEvents['change']) => void;
  oncomplete?: (event: ChamdiemFormEvents['complete']) => void;
  onsubmit?: (event: ChamdiemFormEvents['submit']) => void;
};

declare module 'react' {
  // oxlint-disable-next-line typescript/no-namespace -- React declares its elements in one
  namespace JSX {
    interface IntrinsicElements {
      'chamdiem-form': ChamdiemFormProps;
      'chamdiem-view': Props<ChamdiemView, ElementAttributes>;
      'chamdiem-result': Props<ChamdiemResult, ResultAttributes>;
    }
  }
}
