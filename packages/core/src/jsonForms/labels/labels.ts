/** Words of a generated form that no rubric brings. */
export interface JsonFormsLabels {
  readonly facts: string;
  readonly of: string;
  readonly comment: string;
  readonly note: string;
}
