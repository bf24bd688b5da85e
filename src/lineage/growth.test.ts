import { describe, expect, it } from 'vitest';
import type { Report } from '../model/index.ts';
import { likenessOf } from './likeness.ts';
import { addReport, type LineageIndex, openIndex } from './lineage-index.ts';
import { seedsOf } from './seeds.ts';
import { FERRY } from './testing/ferry.ts';
import { testReport } from './testing/report.ts';
import { lineageOf } from './trace-lineage.ts';
import { readWords } from './words.ts';

/** What the work on a set is counted by. */
interface Work {
  readonly comparisons: number;
  readonly links: number;
  readonly edges: number;
  readonly families: number;
  /** Edges whose direction is given. */
  readonly known: number;
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
    links: index.links.count,
    edges: derivations.length,
    families: families.length,
    known: derivations.filter(({ direction }) => direction === 'known').length,
  };
}

function allBoilerplate(id: string): Report {
  return testReport({ id, text: FERRY, parts: [{ kind: 'boilerplate', start: 0, end: FERRY.length }] });
}

/** How often the words of a text are looked at when it is compared with itself. */
function readsOf(text: string): number {
  const words = readWords(testReport({ id: 'r', text }));
  let reads = 0;
  const key = new Proxy(words.key, {
    get(keys, place) {
      reads++;
      return Reflect.get(keys, place, keys) as unknown;
    },
  });
  likenessOf(seedsOf({ ...words, key }), { ...words, key }, false);
  return reads;
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
      known: 0,
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

  it('grows in line with the number of reports that share one appendix of 10,000 words', () => {
    const appendix = nonsense(99, 10_000);
    const textOf = (i: number): string => `${nonsense(1000 + i, 40)}\n\n${appendix}`;
    const [few, many] = [workOn(18, textOf), workOn(54, textOf)];
    expect(many.comparisons).toBeLessThanOrEqual(16 * 54);
    expect(many.comparisons / few.comparisons).toBeLessThan(6);
    expect(many.edges).toBeLessThanOrEqual(2 * 54);
    expect(many.known).toBe(0);
  });

  it('is nothing for reports that share nothing', () => {
    expect(workOn(200, (i) => nonsense(i * 7919, 80))).toEqual({
      comparisons: 0,
      links: 0,
      edges: 0,
      families: 200,
      known: 0,
    });
  });
});

describe('the work that odd reports take', () => {
  it('is nothing for reports that are all boilerplate: each is alone', () => {
    const reports = Array.from({ length: 50 }, (_, i) => allBoilerplate(`r${i}`));
    const index = indexOf(reports);
    const { derivations, families } = lineageOf(index, []);
    expect(index.comparisons).toBe(0);
    expect(derivations).toEqual([]);
    expect(families.map(({ members }) => members.map(({ mode }) => mode))).toEqual(
      Array.from({ length: 50 }, () => ['unknown']),
    );
  });

  it('grows in line with the length of a report that repeats itself', () => {
    const [once, twice] = [16, 32].map((times) => readsOf(Array(times).fill(FERRY).join('\n\n')));
    expect(twice! / once!).toBeLessThan(2.5);
  });

  it('does not depend on publication times that are all equal, missing or absurd', () => {
    const textOf = (i: number): string => `${FERRY} ${nonsense(i % 7, 12)}`;
    const works = ['2031-03-04T08:00Z', null, '9999-12-31', 'yesterday'].map((time) =>
      workOn(60, textOf, time),
    );
    expect(new Set(works.map((work) => JSON.stringify(work))).size).toBe(1);
    expect(works[0]!.known).toBe(0);
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
