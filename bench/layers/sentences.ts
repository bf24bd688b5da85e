import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNlp, { type ItemSentence, type ItemToken } from 'wink-nlp';
import { analyseText } from '../../src/language/index.ts';
import { countSpans, noSpans, type SpanCounts, spanScore } from '../metrics/spans.ts';
import type { BenchContext, Metric, Scorer } from '../scorer.ts';
import { type GoldDocument, readFolder } from '../treebank/documents.ts';

/** Keys of the sentences and tokens of a text. */
interface Cuts {
  readonly sentences: readonly string[];
  readonly tokens: readonly string[];
}

type Cutter = (text: string) => Cuts;

const keyOf = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}-${end}`;

/**
 * Sentence and token F1 from raw text by exact character offsets, as in the CoNLL 2018 shared task; tokens are
 * syntactic words, so that "don't" counts as two. The raw text is made of the treebank's sentences, joined by a
 * space, with an empty line between paragraphs.
 */
export const sentences: Scorer = {
  name: 'sentences',
  metrics: ['sentences.gum-', 'tokens.gum-'],
  run: scoreCuts,
};

function ourCuts(text: string): Cuts {
  const { sentences: found, tokens } = analyseText(text);
  return { sentences: found.map(keyOf), tokens: tokens.map(keyOf) };
}

function winkCutter(): Cutter {
  const nlp = winkNlp(model, ['sbd']);
  return (text) => {
    const document = nlp.readDoc(text);
    const tokens: { start: number; end: number }[] = [];
    let at = 0;
    document.tokens().each((token: ItemToken) => {
      const start = at + token.out(nlp.its.precedingSpaces).length;
      at = start + token.out().length;
      tokens.push({ start, end: at });
    });
    const cut: string[] = [];
    document.sentences().each((sentence: ItemSentence) => {
      const [first, last] = sentence.out(nlp.its.span) as unknown as [number, number];
      cut.push(keyOf({ start: tokens[first]!.start, end: tokens[last]!.end }));
    });
    return { sentences: cut, tokens: tokens.map(keyOf) };
  };
}

/** Counts of one cutter over all documents. */
function countCuts(
  documents: readonly GoldDocument[],
  cut: Cutter,
): { sentences: SpanCounts; tokens: SpanCounts } {
  const counts = { sentences: noSpans(), tokens: noSpans() };
  for (const { text, sentences: gold, words } of documents) {
    const ours = cut(text);
    countSpans(counts.sentences, gold.map(keyOf), ours.sentences);
    countSpans(counts.tokens, words.map(keyOf), ours.tokens);
  }
  return counts;
}

function metricsOf(split: string, documents: readonly GoldDocument[]): Record<string, Metric> {
  const ours = countCuts(documents, ourCuts);
  const wink = countCuts(documents, winkCutter());
  const metric = (kind: 'sentences' | 'tokens'): Metric => ({
    value: spanScore(ours[kind]).f1,
    unit: 'F1',
    n: ours[kind].gold,
    peers: { 'wink-nlp': spanScore(wink[kind]).f1 },
  });
  return {
    [`sentences.gum-${split}.f1`]: metric('sentences'),
    [`tokens.gum-${split}.f1`]: metric('tokens'),
  };
}

function splitsOf(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

async function scoreCuts({ corpora, log }: BenchContext): Promise<Record<string, Metric>> {
  const folder = join(corpora, 'treebank', 'gum');
  const metrics: Record<string, Metric> = {};
  for (const split of splitsOf(folder).filter((name) => name !== 'train')) {
    const documents = readFolder(join(folder, split));
    if (documents.length > 0) Object.assign(metrics, metricsOf(split, documents));
  }
  if (Object.keys(metrics).length === 0) log('sentences: skipped, no treebank/gum/SPLIT/*.conllu');
  return metrics;
}
