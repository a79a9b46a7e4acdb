/** Something to pick from a list. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  /** Tells choices of one name apart: the section around a criterion. */
  readonly detail?: string;
}
