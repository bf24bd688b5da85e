import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { analyseText } from '../../src/language/index.ts';
import type { NameKind } from '../../src/model/index.ts';
import { countSpans, noSpans, type SpanCounts, spanScore } from '../metrics/spans.ts';
import type { BenchContext, Metric, Scorer } from '../scorer.ts';
import { type IobDocument, readIob } from '../treebank/iob.ts';

/**
 * Names from raw text on Universal NER: micro-averaged F1 of exact character span and kind (person, organisation,
 * place), as in CoNLL 2003. The raw text is that of the sentences, one a line. Peer: compromise's people, places and
 * organizations, trimmed of punctuation.
 */
export const names: Scorer = { name: 'names', metrics: ['names.uner-'], run: scoreNames };

type Tagger = (text: string) => readonly string[];

const TAGGED: ReadonlySet<NameKind> = new Set<NameKind>(['person', 'organisation', 'place']);

function ourNames(text: string): string[] {
  return analyseText(text)
    .names.filter(({ kind }) => TAGGED.has(kind))
    .map(({ start, end, kind }) => `${start}-${end}-${kind}`);
}

interface CompromiseMatch {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

function trimmed({ text, offset }: CompromiseMatch, kind: NameKind): string {
  const core = text.replace(/^[\s"'“‘(]+|(?:['’]s)?[\s"'“”’.,;:!?)]+$|['’]s$/g, '');
  const start = offset.start + Math.max(0, text.indexOf(core));
  return `${start}-${start + core.length}-${kind}`;
}

function compromiseNames(text: string): string[] {
  const document = nlp(text);
  const found = (view: { json(options: object): unknown }, kind: NameKind): string[] =>
    (view.json({ offset: true, terms: false }) as CompromiseMatch[]).map((match) => trimmed(match, kind));
  return [
    ...found(document.people(), 'person'),
    ...found(document.places(), 'place'),
    ...found(document.organizations(), 'organisation'),
  ];
}

function countNames(documents: readonly IobDocument[], tag: Tagger): SpanCounts {
  const counts = noSpans();
  for (const { text, names: gold } of documents)
    countSpans(
      counts,
      gold.map(({ start, end, kind }) => `${start}-${end}-${kind}`),
      tag(text),
    );
  return counts;
}

function metricOf(documents: readonly IobDocument[]): Metric {
  const ours = countNames(documents, ourNames);
  return {
    value: spanScore(ours).f1,
    unit: 'F1',
    n: ours.gold,
    peers: { compromise: spanScore(countNames(documents, compromiseNames)).f1 },
  };
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => /^uner-.*\.iob2$/.test(file))
      .sort();
  } catch {
    return [];
  }
}

async function scoreNames({ corpora, log }: BenchContext): Promise<Record<string, Metric>> {
  const metrics: Record<string, Metric> = {};
  const folder = join(corpora, 'names');
  for (const file of filesOf(folder)) {
    const set = file.replace(/\.iob2$/, '');
    if (set.endsWith('-train')) continue;
    metrics[`names.${set}.f1`] = metricOf(readIob(readFileSync(join(folder, file), 'utf8')));
  }
  if (Object.keys(metrics).length === 0) log('names: skipped, no names/uner-*.iob2');
  return metrics;
}
