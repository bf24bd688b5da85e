import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseText } from '../../src/language/index.ts';
import { reportOfText, type Attribution, type SourceKind } from '../../src/model/index.ts';
import { readStatements } from '../../src/statements/index.ts';
import { countLabels, type LabelCounts, type LabelledSpan, macroF1 } from '../metrics/labelled-spans.ts';
import type { BenchContext, Metric, Scorer } from '../scorer.ts';

/**
 * Kinds of sources on FactAppeal val: macro-F1 of source spans over six labels. FactAppeal's participants,
 * officials, experts and sources without a kind are one label each for named and unnamed ones, since only the
 * world outside the sentence tells them apart; witnesses, news reports, documents and direct evidence are labels
 * of their own. The best published figure (0.73) is over all of the set's span types.
 */
export const sourcekind: Scorer = {
  name: 'sourcekind',
  metrics: ['sourcekind.factappeal-val'],
  run: (context) => Promise.resolve(scoreKinds(context)),
};

function scoreKinds({ corpora }: BenchContext): Record<string, Metric> {
  const file = join(corpora, 'factappeal', 'val.csv');
  if (!existsSync(file)) return {};
  const counts = new Map<string, LabelCounts>();
  for (const annotation of annotationsIn(readFileSync(file, 'utf8'))) {
    const { text, spans } = readTags(annotation);
    countLabels(counts, predictedSpans(text), spans);
  }
  const n = [...counts.values()].reduce((sum, { gold }) => sum + gold, 0);
  return { 'sourcekind.factappeal-val.f1': { value: 100 * macroF1(counts), unit: 'macro-F1', n } };
}

/** The second column of a CSV file with a header, quotes doubled inside quoted cells. */
function annotationsIn(csv: string): string[] {
  const rows = csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*)),(?:"((?:[^"]|"")*)"|([^\n]*))(?:\r?\n|$)/gu);
  return [...rows].slice(1).map((row) => (row[3] ?? row[4] ?? '').replaceAll('""', '"'));
}

/** Takes the inline tags out and keeps the source spans, with offsets into what is left. */
function readTags(annotation: string): { text: string; spans: LabelledSpan[] } {
  let text = '';
  const open: { label: string; start: number }[] = [];
  const spans: LabelledSpan[] = [];
  for (const piece of annotation.split(/(<\/?[A-Z][^<>]*>)/u)) {
    const tag = /^<(\/?)([A-Z][^<>]*)>$/u.exec(piece);
    if (!tag) text += piece;
    else if (tag[1] === '') open.push({ label: tag[2]!, start: text.length });
    else {
      const { label, start } = open.pop() ?? { label: '', start: 0 };
      if (label.startsWith('Source:') && text.length > start)
        spans.push({ label: goldLabel(label), start, end: text.length });
    }
  }
  return { text, spans };
}

const OWN_LABELS = new Set(['Witness', 'News_Report', 'Expert_Document', 'Direct_Evidence']);

function goldLabel(tag: string): string {
  const [, naming = '', kind = ''] = tag.split(':');
  return OWN_LABELS.has(kind) ? kind : `${naming} actor`;
}

const LABELS: Readonly<Partial<Record<SourceKind, string>>> = {
  witness: 'Witness',
  outlet: 'News_Report',
  agency: 'News_Report',
  document: 'Expert_Document',
  communique: 'Expert_Document',
  instrument: 'Direct_Evidence',
};

function predictedSpans(text: string): LabelledSpan[] {
  const spans = attributionsIn(text)
    .filter(isAppeal)
    .flatMap(({ source, kind }) =>
      (source ?? []).map(({ start, end, quote }) => ({
        label: LABELS[kind] ?? actorLabel(quote),
        start,
        end,
      })),
    );
  const seen = new Set<string>();
  return spans.filter(({ start }) => !seen.has(`${start}`) && seen.add(`${start}`));
}

/** FactAppeal marks appeals for facts: speech with a clause's worth of content, by somebody the sentence tells. */
function isAppeal({ belief, source, content }: Attribution): boolean {
  const length = content.reduce((sum, { start, end }) => sum + end - start, 0);
  return !belief && length >= 25 && !RELATIVES.has(source?.[0]?.quote.toLowerCase() ?? '');
}

const RELATIVES = new Set(['who', 'which', 'that', 'i', 'we', 'you']);

/** Named when a word after the first, or an only word, is written like a name. */
function actorLabel(quote: string): string {
  const words = quote.split(/\s+/u);
  const named = words.slice(words.length > 1 ? 1 : 0).some((word) => /^\p{Lu}\p{L}/u.test(word));
  const isPronoun =
    words.length === 1 && /^(?:he|she|they|it|who|we|i|that|police|officials|experts)$/iu.test(quote);
  return named && !isPronoun ? 'Named actor' : 'Unnamed actor';
}

function attributionsIn(text: string): Attribution[] {
  const report = reportOfText(text, { parts: [] });
  const analysis = analyseText(text);
  return readStatements({ report, analysis, quantities: [], times: [], places: [] }).attributions;
}
