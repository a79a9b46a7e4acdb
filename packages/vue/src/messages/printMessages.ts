/** What only a printed sheet says. */
export interface PrintMessages {
  readonly rater: string;
  readonly chair: string;
  readonly sign: string;
  readonly place: string;
}
