import { createRequire } from 'node:module';
import { listBit, type NAME_LISTS } from '../src/language/names/word-classes.ts';

const TAGS: Readonly<Record<string, readonly (typeof NAME_LISTS)[number][]>> = {
  MaleName: ['male-name'],
  FemaleName: ['female-name'],
  FirstName: ['male-name', 'female-name'],
  LastName: ['last-name'],
  Country: ['country'],
  City: ['place'],
  Region: ['place'],
  Place: ['place'],
  Organization: ['organisation'],
  SportsTeam: ['organisation'],
};
const SMALL = new Set(['of', 'the', 'and', 'de', 'la', 'el', 'in', 'for', 'on', 'at']);

/** The bits of `NAME_LISTS` for every word of the name lists in npm's `compromise` (MIT). */
export async function listBits(): Promise<Map<string, number>> {
  const require = createRequire(import.meta.url);
  const root = require.resolve('compromise').replace(/\/(?:src|builds)\/.*$/, '');
  const { default: lexicon } = (await import(`${root}/src/2-two/preTagger/model/lexicon/_data.js`)) as {
    default: Record<string, string>;
  };
  // Named by an expression because it ships no types.
  const { unpack } = (await import('efrt' as string)) as {
    unpack: (packed: string) => Record<string, unknown>;
  };
  const bits = new Map<string, number>();
  for (const [tag, lists] of Object.entries(TAGS)) {
    const added = lists.reduce((sum, list) => sum | listBit(list), 0);
    for (const word of wordsOf(Object.keys(unpack(lexicon[tag] ?? ''))))
      bits.set(word, (bits.get(word) ?? 0) | added);
  }
  return bits;
}

function wordsOf(names: readonly string[]): string[] {
  return names
    .flatMap((name) => name.toLowerCase().split(/[\s-]+/))
    .filter((word) => !SMALL.has(word) && word.length > 1);
}
