import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyseText } from '../../language/index.ts';
import type { Token } from '../../model/index.ts';
import { repairClauses } from './repair-clauses.ts';
import { treeOf } from './tree.ts';

const WORDS = [
  ['say', 'VERB', 'VBD'],
  ['tell', 'VERB', 'VBD'],
  ['quote', 'VERB', 'VBN'],
  ['describe', 'VERB', 'VBD'],
  ['set', 'VERB', 'VBN'],
  ['accord', 'VERB', 'VBG'],
  ['be', 'AUX', 'VBD'],
  ['dam', 'NOUN', 'NN'],
  ['Friday', 'PROPN', 'NNP'],
  ['that', 'SCONJ', 'IN'],
  ['as', 'SCONJ', 'IN'],
  ['who', 'PRON', 'WP'],
  ['on', 'ADP', 'IN'],
  ['but', 'CCONJ', 'CC'],
  [',', 'PUNCT', ','],
] as const;
const RELATIONS =
  'nsubj obj iobj obl nmod acl acl:relcl advcl ccomp conj cc case mark aux punct parataxis appos dislocated dep amod compound'.split(
    ' ',
  );

/** A sentence of any words whose arcs are any tree: each word hangs on one that comes before it in a shuffled order. */
const sentence = fc.integer({ min: 2, max: 14 }).chain((size) =>
  fc.record({
    words: fc.array(fc.constantFrom(...WORDS), { minLength: size, maxLength: size }),
    relations: fc.array(fc.constantFrom(...RELATIONS), { minLength: size, maxLength: size }),
    order: fc.shuffledSubarray(
      Array.from({ length: size }, (_, at) => at),
      { minLength: size },
    ),
    above: fc.array(fc.nat(), { minLength: size, maxLength: size }),
  }),
);

it('leaves every word below one root, whatever the words and arcs', () => {
  fc.assert(
    fc.property(sentence, ({ words, relations, order, above }) => {
      const head = new Map(order.map((token, at) => [token, at === 0 ? -1 : order[above[at]! % at]!]));
      const tokens = words.map(([lemma, upos, xpos], at) => ({
        start: at * 2,
        end: at * 2 + 1,
        lemma,
        upos,
        xpos,
        head: head.get(at)!,
        deprel: head.get(at)! < 0 ? 'root' : relations[at]!,
      })) as unknown as Token[];
      const arcs = repairClauses(tokens, [{ start: 0, end: words.length * 2, first: 0, last: words.length }]);
      const roots = [...arcs.head.keys()].filter((token) => arcs.head[token]! < 0);
      expect(roots).toHaveLength(1);
      for (const token of arcs.head.keys()) expect(stepsUp(arcs.head, token)).toBeLessThan(words.length);
    }),
    { numRuns: 2000 },
  );
});

function stepsUp(head: Int32Array, token: number): number {
  let steps = 0;
  for (let at = token; head[at]! >= 0 && steps <= head.length; at = head[at]!) steps++;
  return steps;
}

it('hangs a participle on the source before it, which takes its place', () => {
  const text = 'The crane, according to a page set up to help the crew, had been inspected.';
  const tree = treeOf(text, analyseText(text, {}));
  const set = tree.lower.indexOf('set');
  expect(tree.lower[tree.head[set]!]).toBe('page');
  for (const token of tree.head.keys()) expect(stepsUp(tree.head, token)).toBeLessThan(tree.head.length);
});
