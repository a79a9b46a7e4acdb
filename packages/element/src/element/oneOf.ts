/** The value when it is one of these: an attribute may say anything. */
export function oneOf<T extends string>(values: readonly T[], value: string | null | undefined): T | undefined {
  return values.find((each) => each === value);
}
