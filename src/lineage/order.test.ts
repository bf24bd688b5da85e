import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../model/index.ts';
import { addReport, openIndex } from './lineage-index.ts';
import { openLineageMemory } from './lineage-memory.ts';
import { FERRY_CUT, FERRY_ELSEWHERE, FERRY_STORY } from './testing/ferry.ts';
import { testReport } from './testing/report.ts';
import { lineageOf, traceLineage } from './trace-lineage.ts';

/** More reports than are compared that share a wording: each leaves out or turns round other paragraphs. */
function nearCopies(count: number, publishedOf: (i: number) => string | null): Report[] {
  return Array.from({ length: count }, (_, i) => {
    const kept = FERRY_STORY.filter((_, paragraph) => i % (paragraph + 2) !== 0);
    const text = `${kept.join('\n\n')}\n\nThis is what the paper printed as its item number ${i + 100}.`;
    return testReport({ id: `r${i}`, text, published: publishedOf(i), publisher: `Paper ${i % 9}` });
  });
}

const OTHERS = [
  testReport({ id: 'cut', text: FERRY_CUT }),
  testReport({ id: 'twin', text: FERRY_CUT, publisher: 'Reuters' }),
  testReport({ id: 'elsewhere', text: FERRY_ELSEWHERE, published: '2031-03-04' }),
];

function oneByOne(reports: readonly Report[]) {
  const index = openIndex();
  for (const report of reports) addReport(index, report);
  return lineageOf(index, []);
}

describe('the order of adding changes nothing', () => {
  it.each<[string, (i: number) => string | null]>([
    ['with times all equal', () => '2031-03-04T08:00Z'],
    ['without times', () => null],
    ['with some times', (i) => (i % 3 === 0 ? null : `2031-03-0${(i % 5) + 1}`)],
  ])('%s, above the number of reports that are compared', (_, publishedOf) => {
    const reports = [...nearCopies(45, publishedOf), ...OTHERS];
    const whole = traceLineage(reports, []);
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        expect(oneByOne(shuffled)).toEqual(whole);
      }),
      { numRuns: 6 },
    );
  });

  it('nor does asking for the lineage between two additions', () => {
    const reports = [...OTHERS, ...nearCopies(12, () => null)];
    const index = openIndex();
    for (const report of reports.toReversed()) {
      addReport(index, report);
      lineageOf(index, []);
    }
    expect(lineageOf(index, [])).toEqual(traceLineage(reports, []));
  });

  it('nor does what a memory has seen before, reports that are gone again with it', () => {
    const reports = [...OTHERS, ...nearCopies(40, (i) => (i % 4 === 0 ? null : `2031-03-0${(i % 6) + 1}`))];
    const some = fc.shuffledSubarray(reports, { minLength: 1 });
    fc.assert(
      fc.property(fc.array(some, { minLength: 2, maxLength: 4 }), (sets) => {
        const memory = openLineageMemory();
        for (const set of sets) expect(traceLineage(set, [], memory)).toEqual(traceLineage(set, []));
      }),
      { numRuns: 6 },
    );
  });
});
