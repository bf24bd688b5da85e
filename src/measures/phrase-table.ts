import type { Lexeme } from './lexemes.ts';

/** Phrases of lower-case lexemes, found by their first word, the longest first. */
export interface PhraseTable<T> {
  readonly byFirst: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>;
}

/** A table from phrases written with single spaces between their lexemes ("per cent", "km / h"). */
export function phraseTable<T>(rows: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const byFirst = new Map<string, { words: readonly string[]; value: T }[]>();
  for (const [phrase, value] of rows) {
    const words = phrase.split(' ');
    const entries = byFirst.get(words[0]!) ?? [];
    entries.push({ words, value });
    byFirst.set(words[0]!, entries);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return { byFirst };
}

function standsAt(lexemes: readonly Lexeme[], at: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i += 1) if (lexemes[at + i]?.text !== words[i]) return false;
  return true;
}

/** The longest phrase of the table that begins at lexeme `at`, and the lexeme after it. */
export function phraseAt<T>(
  table: PhraseTable<T>,
  lexemes: readonly Lexeme[],
  at: number,
): { readonly value: T; readonly next: number } | null {
  const entries = table.byFirst.get(lexemes[at]?.text ?? '');
  if (entries === undefined) return null;
  for (const { words, value } of entries)
    if (standsAt(lexemes, at, words)) return { value, next: at + words.length };
  return null;
}

/** A table whose phrases are looked up by their end: the words are stored last first. */
export function endTable<T>(rows: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const turned: [string, T][] = [];
  for (const [phrase, value] of rows) turned.push([phrase.split(' ').reverse().join(' '), value]);
  return phraseTable(turned);
}

/** The longest phrase of an {@link endTable} that ends right before lexeme `end`, and its first lexeme. */
export function phraseBefore<T>(
  table: PhraseTable<T>,
  lexemes: readonly Lexeme[],
  end: number,
): { readonly value: T; readonly at: number } | null {
  const entries = table.byFirst.get(lexemes[end - 1]?.text ?? '');
  if (entries === undefined) return null;
  for (const { words, value } of entries) {
    let fits = true;
    for (let i = 1; i < words.length && fits; i += 1) fits = lexemes[end - 1 - i]?.text === words[i];
    if (fits) return { value, at: end - words.length };
  }
  return null;
}
