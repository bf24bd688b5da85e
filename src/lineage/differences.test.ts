import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Passage, spanHolds } from '../model/index.ts';
import { passagesBetween } from './passages.ts';
import { FERRY, FERRY_EDITED, FERRY_STORY } from './testing/ferry.ts';
import { testReport } from './testing/report.ts';
import { readWords } from './words.ts';

const report = (id: string, text: string, publisher: string | null = null) =>
  testReport({ id, text, publisher });

const changes = ({ differences }: Passage): string[] =>
  differences.map(({ kind, from, to }) => `${kind}: ${from?.quote ?? '–'} | ${to?.quote ?? '–'}`);

const TOLL =
  'Rescue crews searched the flooded lower quarter of Brenmouth through the night for 41 missing residents, the harbour authority said.';

const changesOf = (a: string, b: string): string[] =>
  passagesBetween(report('a', a), report('b', b)).flatMap(changes);

describe('what differs inside a passage', () => {
  it('is nothing where only marks and capitals differ', () => {
    expect(changesOf(TOLL, TOLL.replace('Rescue crews', '“rescue crews”').replace(',', ' –'))).toEqual([]);
  });

  it('is a changed figure, in digits or in words', () => {
    expect(changesOf(TOLL, TOLL.replace('41', '47'))).toEqual(['figure: 41 | 47']);
    expect(changesOf(TOLL.replace('41', 'nine'), TOLL.replace('41', 'eight'))).toEqual([
      'figure: nine | eight',
    ]);
    expect(changesOf(TOLL.replace('41', 'forty'), TOLL.replace('41', 'sixty'))).toEqual([
      'figure: forty | sixty',
    ]);
  });

  it('is a changed name', () => {
    expect(changesOf(TOLL, TOLL.replace('Brenmouth', 'Calder Bridge'))).toEqual([
      'name: Brenmouth | Calder Bridge',
    ]);
  });

  it('is another form of a word', () => {
    expect(changesOf(TOLL, TOLL.replace('harbour', 'harbor').replace('residents', 'resident'))).toEqual([
      'form: residents | resident',
      'form: harbour | harbor',
    ]);
  });

  it('is what one left out or put in', () => {
    expect(changesOf(TOLL, TOLL.replace('lower ', ''))).toEqual(['only-from: lower | –']);
    expect(changesOf(TOLL, TOLL.replace('residents', 'and feared dead residents'))).toEqual([
      'only-to: – | and feared dead',
    ]);
  });

  it('is other words', () => {
    expect(changesOf(TOLL, TOLL.replace('flooded', 'sodden'))).toEqual(['words: flooded | sodden']);
  });
});

describe('a passage', () => {
  const kinds = (a: string, b: string, publisher: string | null = null): string[] =>
    passagesBetween(report('a', a, publisher), report('b', b, publisher)).map(({ kind }) => kind);

  it('is wording where one took over the words', () => {
    expect(kinds(TOLL, TOLL)).toEqual(['wording']);
  });

  it('is speech where both quote the same words', () => {
    const speech = FERRY_STORY[3]!;
    expect(kinds(`On the quay stood the captain. ${speech}`, `${speech} She left.`)).toEqual(['speech']);
  });

  it('is boilerplate at the end of two texts of one publisher, and wording of two publishers', () => {
    const trailer =
      'Readers can send us photographs of flooded gardens and letters about the dredging every Friday.';
    const [one, other] = [FERRY, `${TOLL}\n\nNothing else is known about any of it.`].map(
      (text) => `${text}\n\n${trailer}`,
    ) as [string, string];
    expect(kinds(one, other, 'Fen Herald')).toEqual(['boilerplate']);
    expect(kinds(one, other)).toEqual(['wording']);
  });

  it('is a title where nothing but names is shared', () => {
    const law = 'the Prevention of Harbour Pollution and Protection of Coastal Fishing Grounds Act of 1987';
    expect(kinds(`Lawyers for the growers cited ${law} in court.`, `A clause in ${law} forbids it.`)).toEqual(
      ['title'],
    );
  });
});

/** Words of one side that stand in the passage and in no difference, folded to their keys. */
function sharedKeys(text: string, { from, to, differences }: Passage, side: 'from' | 'to'): number[] {
  const { start, end, key, count } = readWords(report('r', text));
  const span = side === 'from' ? from : to;
  const gone = differences.filter(({ kind }) => kind !== 'form').flatMap((one) => one[side] ?? []);
  const keys: number[] = [];
  for (let i = 0; i < count; i++) {
    const inside = start[i]! >= span.start && end[i]! <= span.end;
    const differs = gone.some((other) => start[i]! >= other.start && end[i]! <= other.end);
    if (inside && !differs) keys.push(key[i]!);
  }
  return keys;
}

describe('the words that no difference holds', () => {
  const words = fc.array(fc.constantFrom(...FERRY.split(' '), ...FERRY_EDITED.split(' ')), { maxLength: 30 });
  const text = fc
    .tuple(fc.subarray([...FERRY_STORY]), words, fc.subarray([...FERRY_STORY]))
    .map(([some, odd, others]) => [...some, odd.join(' '), ...others].join(' '));

  it('are the same on both sides, and every span holds its quote', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, other] = [report('a', a), report('b', b)];
        for (const passage of passagesBetween(one, other)) {
          expect(sharedKeys(a, passage, 'from')).toEqual(sharedKeys(b, passage, 'to'));
          for (const { from, to } of passage.differences) {
            expect(from === null || spanHolds(one, from)).toBe(true);
            expect(to === null || spanHolds(other, to)).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
