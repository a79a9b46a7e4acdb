/** Why a document did not arrive. */
export type LoadFailure =
  | { readonly kind: 'unreachable'; readonly url: string }
  | { readonly kind: 'refused'; readonly url: string; readonly status: number }
  | { readonly kind: 'not-a-sheet' }
  | { readonly kind: 'not-json'; readonly url: string | null };
