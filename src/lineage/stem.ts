/**
 * Folds the endings in which edited copies differ: number, tense, British and American spelling. Far coarser than a
 * lemma: the result is a key to compare by, never shown.
 */
export function stem(word: string): string {
  if (word.length < 4 || isFigure(word)) return word;
  return dropFinalE(americanise(dropTense(dropPlural(word))));
}

/** Whether the folded word is written in figures. */
export function isFigure(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

function dropPlural(word: string): string {
  if (!word.endsWith('s') || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function dropTense(word: string): string {
  const bare = word.endsWith('ied') ? `${word.slice(0, -3)}y` : withoutEnding(word);
  return bare === word ? word : undouble(bare);
}

function withoutEnding(word: string): string {
  const length = word.endsWith('ing') ? 3 : word.endsWith('ed') ? 2 : 0;
  const bare = word.slice(0, word.length - length);
  return length > 0 && bare.length >= 3 && /[aeiouy]/.test(bare) ? bare : word;
}

function undouble(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  return last === word.charCodeAt(word.length - 2) && !/[lsz]$/.test(word) ? word.slice(0, -1) : word;
}

const SPELLINGS: readonly (readonly [ending: RegExp, plain: string])[] = [
  [/is(e|ation|er)?$/, 'iz$1'],
  [/ys(e|er)?$/, 'yz$1'],
  [/([a-z]{2})our(able|ed|ing|al|ite|hood)?$/, '$1or$2'],
  [/([bt])re$/, '$1er'],
  [/ll$/, 'l'],
  [/ence$/, 'ense'],
];

function americanise(word: string): string {
  for (const [ending, plain] of SPELLINGS) if (ending.test(word)) return word.replace(ending, plain);
  return word;
}

function dropFinalE(word: string): string {
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
}
