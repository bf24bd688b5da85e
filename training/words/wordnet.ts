import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How two words are related in WordNet. The numbers are those of the shipped file. */
export const RELATION = { synonym: 1, kindOf: 2, derived: 3 } as const;
export type RelationCode = (typeof RELATION)[keyof typeof RELATION];

export interface Related {
  readonly from: string;
  readonly to: string;
  readonly relation: RelationCode;
}

interface Synset {
  readonly words: readonly string[];
  readonly hypernyms: readonly string[];
  /** Words derived from one of this synset's words: [own word, synset of the other, number of the other word]. */
  readonly derived: readonly (readonly [string, string, number])[];
}

const POS = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const;
type Pos = keyof typeof POS;
/** Rarer senses join words that no newsroom would exchange ("strike" and "fall upon"). */
const MAX_SENSES = 4;

function posOf(letter: string): Pos {
  return letter === 's' ? 'a' : (letter as Pos);
}

function parseSynset(line: string): Synset {
  const fields = line.split(' | ')[0]!.trim().split(' ');
  const wordCount = Number.parseInt(fields[3]!, 16);
  const words = Array.from({ length: wordCount }, (_, i) =>
    fields[4 + 2 * i]!.toLowerCase().replace(/\(.*\)$/, ''),
  );
  const at = 4 + 2 * wordCount;
  const pointers = Array.from({ length: Number(fields[at]) }, (_, i) =>
    fields.slice(at + 1 + 4 * i, at + 5 + 4 * i),
  );
  const key = (p: string[]) => `${posOf(p[2]!)}${p[1]}`;
  return {
    words,
    hypernyms: pointers.filter((p) => p[0] === '@').map(key),
    derived: pointers
      .filter((p) => p[0] === '+')
      .map((p) => [
        words[Number.parseInt(p[3]!.slice(0, 2), 16) - 1]!,
        key(p),
        Number.parseInt(p[3]!.slice(2), 16),
      ]),
  };
}

function dataLines(file: string): string[] {
  return readFileSync(file, 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}

function readSynsets(folder: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const [letter, name] of Object.entries(POS))
    for (const line of dataLines(join(folder, `data.${name}`)))
      synsets.set(`${letter}${line.slice(0, 8)}`, parseSynset(line));
  return synsets;
}

/** The first senses of each word, as synset keys: WordNet lists them by frequency. */
function readSenses(folder: string): Map<string, Set<string>> {
  const senses = new Map<string, Set<string>>();
  for (const [letter, name] of Object.entries(POS))
    for (const line of dataLines(join(folder, `index.${name}`))) {
      const fields = line.trim().split(' ');
      const offsets = fields.slice(-Number(fields[2])).slice(0, MAX_SENSES);
      const known = senses.get(fields[0]!) ?? new Set<string>();
      for (const offset of offsets) known.add(letter + offset);
      senses.set(fields[0]!, known);
    }
  return senses;
}

/** Which words count in which of their senses. */
type InSense = (word: string | undefined, key: string) => word is string;

function synonymPairs(members: readonly string[]): Related[] {
  return members.flatMap((from) =>
    members.filter((to) => from < to).map((to) => ({ from, to, relation: RELATION.synonym })),
  );
}

function kindOfPairs(
  from: string,
  synset: Synset,
  synsets: Map<string, Synset>,
  inSense: InSense,
): Related[] {
  return synset.hypernyms.flatMap((parent) =>
    synsets
      .get(parent)!
      .words.filter((to) => inSense(to, parent))
      .map((to) => ({ from, to, relation: RELATION.kindOf })),
  );
}

function derivedPairs(
  key: string,
  synset: Synset,
  synsets: Map<string, Synset>,
  inSense: InSense,
): Related[] {
  return synset.derived.flatMap(([from, other, number]) => {
    const to = synsets.get(other)!.words[number - 1];
    const both = inSense(from, key) && inSense(to, other);
    return both && from < to ? [{ from, to, relation: RELATION.derived }] : [];
  });
}

/** Related pairs among `words`, over their most frequent senses, from a WordNet 3 `dict` folder. */
export function relatedWords(folder: string, words: ReadonlySet<string>): Related[] {
  const synsets = readSynsets(folder);
  const senses = readSenses(folder);
  const inSense: InSense = (word, key): word is string =>
    word !== undefined && words.has(word) && senses.get(word)?.has(key) === true;
  return [...synsets].flatMap(([key, synset]) => {
    const members = synset.words.filter((word) => inSense(word, key));
    return [
      ...synonymPairs(members),
      ...members.flatMap((from) => kindOfPairs(from, synset, synsets, inSense)),
      ...derivedPairs(key, synset, synsets, inSense),
    ];
  });
}
