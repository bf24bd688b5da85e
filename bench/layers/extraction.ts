import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { readInputs } from '../../src/reports/index.ts';
import type { Part } from '../../src/model/index.ts';
import { type ArticleReader, defuddle, readability } from '../peers/article-readers.ts';
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

/** What one reader of articles made of all pages. */
interface ReadByPeer {
  readonly counts: readonly SegmentCounts[];
  readonly milliseconds: number;
}

/** A peer reads the same bytes as UTF-8; a page on which it fails has no article. */
async function readByPeer(
  folder: string,
  pages: readonly Page[],
  reader: ArticleReader,
): Promise<ReadByPeer> {
  const counts: SegmentCounts[] = [];
  let milliseconds = 0;
  for (const page of pages) {
    const html = readFileSync(join(folder, 'pages', page.file), 'utf8');
    const start = performance.now();
    const article = await Promise.resolve()
      .then(() => reader(html))
      .catch(() => '');
    milliseconds += performance.now() - start;
    counts.push(countSegments(article, page));
  }
  return { counts, milliseconds: milliseconds / pages.length };
}

function total(counts: readonly SegmentCounts[], of: (count: SegmentCounts) => number): number {
  return counts.reduce((sum, count) => sum + of(count), 0);
}

/** The share of the article's segments that are kept. */
export function keptShare(counts: readonly SegmentCounts[]): number {
  return total(counts, ({ kept }) => kept) / total(counts, ({ kept, lost }) => kept + lost);
}

/** The share of segments not of the article that are kept. */
export function intrudedShare(pages: readonly PageSegments[], counts: readonly SegmentCounts[]): number {
  const all = pages.reduce((sum, { without }) => sum + without.length, 0);
  return total(counts, ({ intruded }) => intruded) / all;
}

/**
 * Saved pages: `extraction.pages.f1` over segments of the article and segments that are not, `.kept` the share of the
 * article's segments that are kept, `.unwanted` that of the others, `.comments` the share of segments of readers' comments that
 * stand in a comment part, `.ms` the time of a page. Beside each Readability and Defuddle by themselves on the same pages;
 * trafilatura's F1 is its paper's, on pages of its own.
 */
export const extractionScorer: Scorer = {
  name: 'extraction',
  metrics: ['extraction.pages.'],
  async run({ corpora }: BenchContext): Promise<Record<string, Metric>> {
    const folder = join(corpora, 'extraction');
    if (!existsSync(join(folder, 'pages.json'))) return {};
    const start = performance.now();
    const all = [...readPages(folder)];
    const milliseconds = (performance.now() - start) / all.length;
    const pages = all.map(({ page }) => page);
    const ours = { counts: all.map(({ page, read }) => countSegments(read.article, page)), milliseconds };
    const peers = {
      readability: await readByPeer(folder, pages, readability),
      defuddle: await readByPeer(folder, pages, defuddle),
    };
    const comments = all.flatMap(({ page, read }) =>
      (page.comments ?? []).map((segment) => flat(read.comments).includes(flat(segment))),
    );
    const beside = (unit: string, of: (read: ReadByPeer) => number, more: object = {}): Metric => ({
      value: of(ours),
      unit,
      n: all.length,
      peers: { readability: of(peers.readability), defuddle: of(peers.defuddle), ...more },
    });
    return {
      'extraction.pages.f1': beside('F1', ({ counts }) => segmentF1(counts), { trafilatura: 0.92 }),
      'extraction.pages.kept': beside('share', ({ counts }) => keptShare(counts)),
      'extraction.pages.unwanted': beside('share', ({ counts }) => intrudedShare(pages, counts)),
      'extraction.pages.ms': beside('ms', (read) => read.milliseconds),
      'extraction.pages.comments': {
        value: comments.filter(Boolean).length / Math.max(1, comments.length),
        unit: 'share',
        n: comments.length,
      },
    };
  },
};
