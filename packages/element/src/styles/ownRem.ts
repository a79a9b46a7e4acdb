/**
 * Sizes of the components are in rem, which a host's `html { font-size: 62.5% }` would shrink. Inside an element they count from the reader's own font size.
 * Queries cannot take var(): in those of the window rem is the reader's size already; in those of a container em is the container's, which is the same.
 */
export function ownRem(css: string): string {
  return css.replaceAll(/(@[^{;]*[{;])|(-?(?:\d+\.?\d*|\.\d+))rem\b/g, (_whole, prelude: string | undefined, size: string) => {
    if (prelude === undefined) return `calc(${size} * var(--cd-rem))`;
    return prelude.startsWith('@container') ? prelude.replaceAll(/(?<=\d)rem\b/g, 'em') : prelude;
  });
}
