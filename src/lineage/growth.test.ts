import { describe, expect, it } from 'vitest';
import type { Report } from '../model/index.ts';
import { addReport, type LineageIndex, openIndex } from './lineage-index.ts';
import { FERRY } from './testing/ferry.ts';
import { testReport } from './testing/report.ts';
import { lineageOf } from './trace-lineage.ts';

/** What the work on a set is counted by. */
interface Work {
  readonly comparisons: number;
  readonly links: number;
  readonly edges: number;
  readonly families: number;
}

function indexOf(reports: readonly Report[]): LineageIndex {
  const index = openIndex();
  for (const report of reports) addReport(index, report);
  return index;
}

function workOn(count: number, textOf: (i: number) => string, published: string | null = null): Work {
  const reports = Array.from({ length: count }, (_, i) =>
    testReport({ id: `r${i}`, text: textOf(i), published }),
  );
  const index = indexOf(reports);
  const { derivations, families } = lineageOf(index, []);
  return {
    comparisons: index.comparisons,
    links: index.links.length,
    edges: derivations.length,
    families: families.length,
  };
}

/** Words that no other number gives. */
function nonsense(seed: number, words: number): string {
  let state = seed + 1;
  const next = (): string => {
    state = (Math.imul(state, 0x41c64e6d) + 12345) >>> 0;
    return (state >>> 4).toString(36).replace(/\d/g, 'q');
  };
  return Array.from({ length: words }, next).join(' ');
}

describe('the work that a set takes', () => {
  it('is one comparison and one edge for each of ten thousand identical reports', () => {
    expect(
      workOn(10_000, () => 'A ferry ran onto a sandbank outside Brenmouth with 212 passengers.'),
    ).toEqual({
      comparisons: 9999,
      links: 9999,
      edges: 9999,
      families: 1,
    });
  });

  it('grows in line with the number of almost identical reports', () => {
    const few = workOn(60, (i) => `${FERRY} ${nonsense(i, 12)}`);
    const many = workOn(240, (i) => `${FERRY} ${nonsense(i, 12)}`);
    expect(many.comparisons).toBeLessThanOrEqual(16 * 240);
    expect(many.edges).toBeLessThanOrEqual(2 * 240);
    expect(many.comparisons / few.comparisons).toBeLessThan(5);
    expect(many.families).toBe(1);
  });

  it('grows in line with the number of reports that share one long appendix', () => {
    const appendix = nonsense(99, 500);
    const few = workOn(40, (i) => `${nonsense(1000 + i, 40)}\n\n${appendix}`);
    const many = workOn(160, (i) => `${nonsense(1000 + i, 40)}\n\n${appendix}`);
    expect(many.comparisons).toBeLessThanOrEqual(16 * 160);
    expect(many.comparisons / few.comparisons).toBeLessThan(5);
  });

  it('is nothing for reports that share nothing', () => {
    expect(workOn(200, (i) => nonsense(i * 7919, 80))).toEqual({
      comparisons: 0,
      links: 0,
      edges: 0,
      families: 200,
    });
  });

  it('does not depend on publication times that are all equal, missing or absurd', () => {
    const textOf = (i: number): string => `${FERRY} ${nonsense(i % 7, 12)}`;
    const works = ['2031-03-04T08:00Z', null, '9999-12-31', 'yesterday'].map((time) =>
      workOn(60, textOf, time),
    );
    expect(new Set(works.map((work) => JSON.stringify(work))).size).toBe(1);
  });
});

describe('an index', () => {
  it('gives the same lineage one by one as in one go', () => {
    const reports = Array.from({ length: 30 }, (_, i) =>
      testReport({
        id: `r${String(i).padStart(2, '0')}`,
        text: i % 3 === 0 ? nonsense(i, 50) : `${FERRY} ${nonsense(i, 5)}`,
      }),
    );
    const index = indexOf(reports.slice(0, 29));
    lineageOf(index, []);
    addReport(index, reports[29]!);
    expect(lineageOf(index, [])).toEqual(lineageOf(indexOf(reports), []));
  });

  it('tells which reports a new one shares wording with', () => {
    const index = indexOf([
      testReport({ id: 'a', text: FERRY }),
      testReport({ id: 'b', text: nonsense(5, 90) }),
    ]);
    const links = addReport(index, testReport({ id: 'c', text: `${FERRY} The end.` }));
    expect(links.map(({ a, b }) => [a, b])).toEqual([[0, 2]]);
  });
});
