/**
 * Sizes of the components are in rem, which a host's `html { font-size: 62.5% }` would shrink. Inside an element they count from the reader's own font size.
 * What stands before a block (media and container queries) keeps its units: there rem is the reader's size already, and var() is not allowed.
 */
export function ownRem(css: string): string {
  return css.replaceAll(/(@[^{;]*[{;])|(-?(?:\d+\.?\d*|\.\d+))rem\b/g, (_whole, prelude: string | undefined, size: string) => prelude ?? `calc(${size} * var(--cd-rem))`);
}
