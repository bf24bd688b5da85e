import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanHolds } from '../model/index.ts';
import { passagesBetween } from './passages.ts';
import { FERRY, FERRY_CUT, FERRY_EDITED, FERRY_ELSEWHERE, FERRY_STORY } from './testing/ferry.ts';
import { testReport } from './testing/report.ts';

const report = (id: string, text: string) => testReport({ id, text });
const quotes = (a: string, b: string): string[][] =>
  passagesBetween(report('a', a), report('b', b)).map(({ from, to }) => [from.quote, to.quote]);

describe('passages between two reports', () => {
  it('is the whole text where both are the same', () => {
    expect(quotes(FERRY, FERRY)).toEqual([[FERRY.slice(0, -1), FERRY.slice(0, -1)]]);
  });

  it('is what is left where one was cut', () => {
    const bare = FERRY_CUT.slice(0, -1);
    expect(quotes(FERRY_CUT, FERRY)).toEqual([[bare, bare]]);
  });

  it('finds paragraphs that were moved', () => {
    const [one, two, three] = FERRY_STORY as [string, string, string];
    expect(quotes([three, one].join('\n\n'), [one, two, three].join('\n\n')).map(([from]) => from)).toEqual([
      three.slice(0, -1),
      one.slice(0, -1),
    ]);
  });

  it('goes on through changed words, spelling, quotation marks and figures, and keeps the difference', () => {
    const [first] = quotes(FERRY_EDITED, FERRY);
    expect(first).toEqual(
      [
        'on a sandbank outside the harbor of Brenmouth shortly before dawn on Tuesday, leaving 214 passengers stranded for nine hours.\n\n' +
          'Rescue boats brought off forty of them, among them a woman in labor, before the tide lifted the ship free',
        'onto a sandbank outside the harbour of Brenmouth shortly before dawn on Tuesday, stranding 212 passengers for nine hours.\n\n' +
          'Rescue boats took off forty of the passengers, among them a woman in labour, before the tide lifted the vessel free',
      ].map((text) => expect.stringContaining(text.slice(5, 80))),
    );
  });

  it('finds only the speech that two reporters heard', () => {
    expect(quotes(FERRY_ELSEWHERE, FERRY)).toEqual([
      [expect.stringContaining('the chart was wrong'), expect.stringContaining('the chart was wrong')],
    ]);
  });

  it('finds nothing in common phrases', () => {
    expect(
      quotes(
        'The prime minister said at a news conference on Monday that he would resign by the end of the year.',
        'At the end of the year the prime minister said on Monday that the news conference was a success.',
      ),
    ).toEqual([]);
  });

  it('holds exact words on both sides, whatever the texts', () => {
    const paragraph = fc.constantFrom(...FERRY_STORY, 'x', '"', '…', 'No.');
    const text = fc.array(paragraph, { maxLength: 8 }).map((paragraphs) => paragraphs.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, other] = [report('a', a), report('b', b)];
        for (const { from, to } of passagesBetween(one, other)) {
          expect(spanHolds(one, from)).toBe(true);
          expect(spanHolds(other, to)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('takes time in line with the length where a text repeats itself', () => {
    const repeated = `${FERRY}\n\n`.repeat(300);
    expect(passagesBetween(report('a', repeated), report('b', FERRY)).length).toBeGreaterThan(0);
    expect(passagesBetween(report('a', FERRY), report('b', repeated)).length).toBeGreaterThan(0);
  });
});
