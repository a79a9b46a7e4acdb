/** Who decided, when and why: what a lift and a decision carry. */
export interface Signed {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}
