import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Range, Relation } from '../../src/model/index.ts';

const StoryReport = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().nullish(),
  publisher: z.string().nullish(),
  published: z.string().nullish(),
  url: z.string().nullish(),
});

const GoldReport = z.object({
  id: z.string(),
  family: z.string(),
  mode: z.string(),
  also: z.array(z.string()).nullish(),
  credit: z.string().nullish(),
});

const GoldStatement = z.object({
  report: z.string(),
  quote: z.string(),
  attributed_to: z.array(z.string()).nullish(),
  stance: z.string().nullish(),
  relation: z.enum(['supports', 'denies', 'questions']).nullish(),
  source: z.string().nullish(),
});

const GoldOrigin = z.object({
  origin: z.string(),
  reports: z.array(z.string()).optional(),
  statements: z.array(z.int()).optional(),
});

const GoldClaim = z.object({
  id: z.string(),
  claim: z.string(),
  statements: z.array(GoldStatement),
  origins: z.array(GoldOrigin),
  independent_min: z.int(),
  independent_max: z.int(),
});

const GoldConflict = z.object({
  kind: z.string(),
  about: z.string().nullish(),
  sides: z.array(z.object({ report: z.string(), quote: z.string() })),
  real: z.boolean().optional(),
  verdict: z.string().optional(),
});

const GoldFile = z.object({
  reports: z.array(GoldReport),
  claims: z.array(GoldClaim),
  conflicts: z.array(GoldConflict).nullish(),
});
type GoldFile = z.infer<typeof GoldFile>;

/** A report as `reports.json` gives it: what the library is handed. */
export type StoryReport = z.infer<typeof StoryReport>;

/** Labelled words: every place where the quote stands in its report, since a label names words and not offsets. */
export interface LabelledQuote {
  readonly report: string;
  readonly quote: string;
  readonly places: readonly Range[];
}

/**
 * A labelled statement. `origin` is the label of its group, `relation` null where the set does not label it.
 * `source` is the last-named source, null for the report's own voice.
 */
export interface LabelledStatement extends LabelledQuote {
  readonly relation: Relation | null;
  readonly source: string | null;
  readonly origin: string;
  readonly originName: string;
}

export interface LabelledClaim {
  readonly id: string;
  readonly claim: string;
  readonly statements: readonly LabelledStatement[];
  readonly min: number;
  readonly max: number;
}

/** `verdicts` are those of ours that count as right. */
export interface LabelledConflict {
  readonly kind: string;
  readonly about: string;
  readonly sides: readonly LabelledQuote[];
  readonly verdicts: readonly string[];
}

export interface LabelledReport {
  readonly id: string;
  readonly family: string;
  readonly mode: string;
  readonly credit: string | null;
}

/** A labelled story in one form, whichever of the two forms its file has. */
export interface Story {
  readonly name: string;
  readonly inputs: readonly StoryReport[];
  readonly reports: readonly LabelledReport[];
  readonly claims: readonly LabelledClaim[];
  readonly conflicts: readonly LabelledConflict[];
}

/** The stories under `corpora/stories`, in the order of their names; none when the folder is not there. */
export function readStories(corpora: string): readonly Story[] {
  const root = join(corpora, 'stories');
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter(
      (name) => existsSync(join(root, name, 'gold.json')) && existsSync(join(root, name, 'reports.json')),
    )
    .sort()
    .map((name) => readStory(root, name));
}

/** One story of a folder of stories. @throws when a file is missing or has another form. */
function readStory(root: string, name: string): Story {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(root, name, file), 'utf8'));
  return storyOf(name, read('reports.json'), read('gold.json'));
}

/** A story from the two parsed files. @throws when they have another form. */
export function storyOf(name: string, reports: unknown, gold: unknown): Story {
  const inputs = z.array(StoryReport).parse(reports);
  const file = GoldFile.parse(gold);
  const texts = new Map(inputs.map((report) => [report.id, report.text]));
  return {
    name,
    inputs,
    reports: file.reports.map(labelledReport),
    claims: file.claims.map((claim) => labelledClaim(claim, texts)),
    conflicts: (file.conflicts ?? []).map((conflict) => labelledConflict(conflict, texts)),
  };
}

type Texts = ReadonlyMap<string, string>;
type RawClaim = GoldFile['claims'][number];
type RawStatement = RawClaim['statements'][number];

function labelledReport(report: GoldFile['reports'][number]): LabelledReport {
  const alone = report.family === 'own' || report.family === 'unknown';
  return {
    id: report.id,
    family: alone ? `${report.family} ${report.id}` : report.family,
    mode: report.mode === 'rewrite' ? 'rewritten' : report.mode,
    credit: report.credit ?? null,
  };
}

function labelledClaim(claim: RawClaim, texts: Texts): LabelledClaim {
  return {
    id: claim.id,
    claim: claim.claim,
    statements: claim.statements.map((statement, index) => ({
      ...labelledQuote(statement, texts),
      relation: statement.relation ?? null,
      source: sourceOf(statement),
      ...originOf(claim, index),
    })),
    min: claim.independent_min,
    max: claim.independent_max,
  };
}

/** The first form names sources in `attributed_to`, outermost first; the second has the words in `source`. */
function sourceOf(statement: RawStatement): string | null {
  if (statement.source !== undefined) return statement.source ?? null;
  return statement.attributed_to?.at(-1) ?? null;
}

/**
 * The group of a statement: by its index, else by its report; one that no origin lists is alone. In the second
 * case the k-th statement of a report goes to the k-th origin that lists the report, or to the last of them.
 */
function originOf(claim: RawClaim, index: number): { origin: string; originName: string } {
  const { report } = claim.statements[index]!;
  const earlier = claim.statements.slice(0, index).filter((other) => other.report === report).length;
  const listing = claim.origins.filter(
    (origin) => origin.statements?.includes(index) ?? origin.reports?.includes(report) ?? false,
  );
  const origin = listing[Math.min(earlier, listing.length - 1)];
  return origin === undefined
    ? { origin: `alone ${index}`, originName: '(in no labelled origin)' }
    : { origin: `origin ${claim.origins.indexOf(origin)}`, originName: origin.origin };
}

const NOT_REAL = ['compatible', 'update', 'definition', 'rounding'];

function labelledConflict(conflict: z.infer<typeof GoldConflict>, texts: Texts): LabelledConflict {
  const verdicts = conflict.verdict ? [conflict.verdict] : conflict.real === false ? NOT_REAL : ['conflict'];
  return {
    kind: conflict.kind,
    about: conflict.about ?? '',
    sides: conflict.sides.map((side) => labelledQuote(side, texts)),
    verdicts,
  };
}

function labelledQuote({ report, quote }: { report: string; quote: string }, texts: Texts): LabelledQuote {
  return { report, quote, places: placesOf(texts.get(report) ?? '', quote) };
}

/** Every place where the words stand, left to right, without overlaps. */
export function placesOf(text: string, quote: string): readonly Range[] {
  const places: Range[] = [];
  if (quote === '') return places;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length))
    places.push({ start: at, end: at + quote.length });
  return places;
}
