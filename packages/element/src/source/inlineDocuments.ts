/** The texts of `<script type="application/json" slot="rubric">` and `slot="sheet"` inside an element. */
export function inlineDocuments(element: HTMLElement): { rubric: string | null; sheet: string | null } {
  const textOf = (slot: string) => element.querySelector(`:scope > script[type="application/json"][slot="${slot}"]`)?.textContent ?? null;
  return { rubric: textOf('rubric'), sheet: textOf('sheet') };
}
