/** A mark from one end to the other, in the units of the picture. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Puts each mark into the first lane that is free where it stands; null where so many lanes do not suffice. Marks come in order of `from`. */
export function lanesOf(marks: readonly Extent[], most: number): (number | null)[] {
  const free: number[] = [];
  return marks.map(({ from, to }) => {
    const found = free.findIndex((end) => end <= from);
    const lane = found === -1 ? free.length : found;
    if (lane >= most) return null;
    free[lane] = to;
    return lane;
  });
}
