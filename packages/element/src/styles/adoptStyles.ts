import componentStyles from '@chamdiem/vue/style.css?inline';
import frameStyles from './frame.css?inline';
import { ownRem } from './ownRem.ts';

let shared: CSSStyleSheet | undefined;

/** One constructed style sheet for all elements: `style-src 'self'` refuses every `<style>`, in shadow roots too, but not this. */
export function adoptStyles(root: ShadowRoot): void {
  shared ??= constructed();
  root.adoptedStyleSheets = [shared];
}

function constructed(): CSSStyleSheet {
  registerRem();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(ownRem(frameStyles + componentStyles));
  return sheet;
}

/** Registered, `--cd-rem: 1em` becomes a length where the frame says it, and everything inside inherits that length. */
function registerRem(): void {
  try {
    CSS.registerProperty({ name: '--cd-rem', syntax: '<length>', inherits: true, initialValue: '16px' });
  } catch (error) {
    // A second copy of this file on the page has done it already.
    if (!(error instanceof DOMException && error.name === 'InvalidModificationError')) throw error;
  }
}
