/** The middle one of some values, the upper of the two middle ones of an even number. At least one. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
