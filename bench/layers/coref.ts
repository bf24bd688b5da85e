import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyseText } from '../../src/language/index.ts';
import { type Chains, coreferenceScore, withoutSingletons } from '../metrics/coreference.ts';
import type { BenchContext, Metric, Scorer } from '../scorer.ts';
import { type GoldDocument, readFolder } from '../treebank/documents.ts';
import { readEntities } from '../treebank/entities.ts';

/**
 * Coreference within documents from raw text on GUM: the CoNLL score (mean of MUC, B³ and CEAFe), singletons left out
 * on both sides. A mention is known by the characters of its head word, as in CorefUD's head matching; of nested
 * mentions with one head the longest counts. Baseline: mentions with the same head word.
 */
export const coref: Scorer = { name: 'coref', metrics: ['coref.gum-'], run: scoreCoreference };

/** Chains from pairs of a mention's key and its entity; of mentions with one key the first counts. */
function chainsOf(mentions: Iterable<readonly [string, string | number]>): Chains {
  const chains = new Map<string | number, string[]>();
  const seen = new Set<string>();
  for (const [key, entity] of mentions) {
    if (seen.has(key)) continue;
    seen.add(key);
    const chain = chains.get(entity) ?? [];
    chain.push(key);
    chains.set(entity, chain);
  }
  return withoutSingletons([...chains.values()]);
}

/** The gold chains of a document. */
export function goldChains(document: GoldDocument): Chains {
  return chainsOf(
    readEntities(document).map(({ head, entity }) => [String(document.words[head]!.start), entity] as const),
  );
}

function ourChains(text: string): Chains {
  const { tokens, mentions } = analyseText(text);
  return chainsOf(mentions.map(({ head, entity }) => [String(tokens[head]!.start), entity] as const));
}

/** Every noun and pronoun is a mention; those with one lower-case word are one entity. */
function sameWordChains({ words }: GoldDocument): Chains {
  const heads = words.filter(({ upos }) => upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON');
  return chainsOf(heads.map(({ start, form }) => [String(start), form.toLowerCase()] as const));
}

function metricOf(documents: readonly GoldDocument[]): Metric {
  const gold = documents.map(goldChains);
  const score = (chains: (document: GoldDocument) => Chains): number =>
    coreferenceScore(documents.map((document, index) => ({ gold: gold[index]!, ours: chains(document) })))
      .conll;
  return {
    value: score(({ text }) => ourChains(text)),
    unit: 'F1',
    n: gold.reduce((sum, chains) => sum + chains.length, 0),
    peers: { 'same word': score(sameWordChains) },
  };
}

function splitsOf(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

async function scoreCoreference({ corpora, log }: BenchContext): Promise<Record<string, Metric>> {
  const folder = join(corpora, 'treebank', 'gum');
  const metrics: Record<string, Metric> = {};
  for (const split of splitsOf(folder).filter((name) => name !== 'train')) {
    const documents = readFolder(join(folder, split));
    if (documents.length === 0) continue;
    metrics[`coref.gum-${split}.conll`] = metricOf(documents);
    const news = documents.filter(({ id }) => id.includes('_news_'));
    if (news.length > 0) metrics[`coref.gum-news-${split}.conll`] = metricOf(news);
  }
  if (Object.keys(metrics).length === 0) log('coref: skipped, no treebank/gum/SPLIT/*.conllu');
  return metrics;
}
