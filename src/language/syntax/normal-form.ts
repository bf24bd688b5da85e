const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['``', '"'],
  ["''", '"'],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['`', "'"],
  ['—', '--'],
  ['–', '-'],
  ['‑', '-'],
  ['…', '...'],
]);

/** One spelling for quotation marks, apostrophes, dashes and the ellipsis, so that typography changes no tree. */
export function normalForm(form: string): string {
  const whole = SPELLINGS.get(form);
  if (whole !== undefined) return whole;
  return /[‘’‑]/.test(form) ? form.replace(/[‘’]/g, "'").replace(/‑/g, '-') : form;
}
