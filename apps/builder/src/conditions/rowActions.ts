/** What the list around a row can do with it. */
export interface RowActions {
  readonly index: number;
  readonly count: number;
  readonly move: (to: number) => void;
  readonly duplicate: () => void;
  readonly remove: () => void;
}
