/** Letters at the beginning of a proper name that its adjective keeps ("Ordavia", "Ordavian"). */
export const STEM = 5;

/** Whether two words of at least five letters begin with the same five, as a country and its adjective do. */
export function sameStem(a: string, b: string): boolean {
  return (
    a.length >= STEM && b.length >= STEM && a.slice(0, STEM).toLowerCase() === b.slice(0, STEM).toLowerCase()
  );
}
