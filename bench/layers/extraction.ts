import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readInputs } from '../../src/reports/index.ts';
import type { Part } from '../../src/model/index.ts';
import type { BenchContext, Metric, Scorer } from '../scorer.ts';

/** Text segments of a page by whether they belong to its article; comments apart. */
export interface PageSegments {
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly comments?: readonly string[] | undefined;
}

/** How many segments came out right and wrong. */
export interface SegmentCounts {
  readonly kept: number;
  readonly lost: number;
  readonly intruded: number;
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Counts a page's segments in the text that was taken for its article, white space apart. */
export function countSegments(article: string, segments: PageSegments): SegmentCounts {
  const words = flat(article);
  const inside = (list: readonly string[]) => list.filter((segment) => words.includes(flat(segment))).length;
  const kept = inside(segments.with);
  return { kept, lost: segments.with.length - kept, intruded: inside(segments.without) };
}

/** F1 over the segments of all pages, as in the evaluation of trafilatura (Barbaresi 2021). */
export function segmentF1(counts: readonly SegmentCounts[]): number {
  const sum = (of: (count: SegmentCounts) => number) => counts.reduce((total, count) => total + of(count), 0);
  const [kept, lost, intruded] = [sum((c) => c.kept), sum((c) => c.lost), sum((c) => c.intruded)];
  return kept === 0 ? 0 : (2 * kept) / (2 * kept + lost + intruded);
}

const NOT_ARTICLE: ReadonlySet<Part['kind']> = new Set(['comment', 'boilerplate', 'related'] as const);

interface ReadPage {
  readonly article: string;
  readonly comments: string;
}

function readPage(file: string): ReadPage {
  const { reports } = readInputs([{ name: file, bytes: new Uint8Array(readFileSync(file)) }]);
  const [report] = reports;
  if (!report) return { article: '', comments: '' };
  const words = (keep: (part: Part) => boolean) =>
    report.parts
      .filter(keep)
      .map(({ start, end }) => report.text.slice(start, end))
      .join('\n');
  return {
    article: words(({ kind }) => !NOT_ARTICLE.has(kind)),
    comments: words(({ kind }) => kind === 'comment'),
  };
}

interface Page extends PageSegments {
  readonly file: string;
}

/** Every page of the folder, with its segments and what we read. */
export function* readPages(folder: string): Generator<{ readonly page: Page; readonly read: ReadPage }> {
  const pages = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')) as readonly Page[];
  for (const page of pages) {
    const file = join(folder, 'pages', page.file);
    if (existsSync(file)) yield { page, read: readPage(file) };
  }
}

/**
 * Saved pages: `extraction.pages.f1` over segments of the article and segments that are not,
 * `extraction.pages.comments` the share of segments of readers' comments that stand in a comment part.
 */
export const extractionScorer: Scorer = {
  name: 'extraction',
  metrics: ['extraction.pages.'],
  async run({ corpora }: BenchContext): Promise<Record<string, Metric>> {
    const folder = join(corpora, 'extraction');
    if (!existsSync(join(folder, 'pages.json'))) return {};
    const all = [...readPages(folder)];
    const counts = all.map(({ page, read }) => countSegments(read.article, page));
    const comments = all.flatMap(({ page, read }) =>
      (page.comments ?? []).map((segment) => flat(read.comments).includes(flat(segment))),
    );
    const told = comments.filter(Boolean).length;
    return {
      'extraction.pages.f1': {
        value: segmentF1(counts),
        unit: 'F1',
        n: all.length,
        peers: { trafilatura: 0.92 },
      },
      'extraction.pages.comments': {
        value: told / Math.max(1, comments.length),
        unit: 'share',
        n: comments.length,
      },
    };
  },
};
