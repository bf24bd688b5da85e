import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyseText } from '../../src/language/index.ts';
import { type Called, isMeant, type SpeakerPronoun, speakerPronouns } from '../metrics/speaker-pronouns.ts';
import { type Chains, coreferenceScore, withoutSingletons } from '../metrics/coreference.ts';
import type { BenchContext, Metric, Scorer } from '../scorer.ts';
import { type GoldDocument, readFolder } from '../treebank/documents.ts';
import { readEntities } from '../treebank/entities.ts';

/**
 * Coreference within documents from raw text on GUM: the CoNLL score (mean of MUC, B³ and CEAFe), singletons left out
 * on both sides. A mention is known by the characters of its head word, as in CorefUD's head matching; of nested
 * mentions with one head the longest counts. Baseline: mentions with the same head word.
 *
 * `speakers` is the share of speaker pronouns (`speakerPronouns`) that we take for the gold person or body.
 * Baseline: the nearest proper name before the pronoun.
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
function goldChains(document: GoldDocument): Chains {
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

const nameWords = (name: string | null): Set<string> => new Set(name?.toLowerCase().split(/[\s-]+/) ?? []);

/** What we take the word at an offset for. */
function ourReading(text: string): (start: number) => Called {
  const { tokens, mentions } = analyseText(text);
  const startOf = ({ head }: { readonly head: number }): number => tokens[head]!.start;
  const byStart = new Map(mentions.map((mention) => [startOf(mention), mention]));
  return (start) => {
    const meant = byStart.get(start);
    const same = mentions.filter(
      ({ entity, head }) => entity === meant?.entity && tokens[head]!.upos !== 'PRON',
    );
    return { names: nameWords(meant?.name ?? null), heads: new Set(same.map(startOf)) };
  };
}

/** The nearest proper name before the pronoun. */
function nameBefore({ words }: GoldDocument, { word }: SpeakerPronoun): Called {
  const name = words.slice(0, word).findLast(({ upos }) => upos === 'PROPN')?.form ?? null;
  return { names: nameWords(name), heads: new Set() };
}

/** The share of speaker pronouns that are taken for their person or body. */
function speakersMetric(documents: readonly GoldDocument[]): Metric {
  let [n, ours, nearest] = [0, 0, 0];
  for (const document of documents) {
    const pronouns = speakerPronouns(document);
    if (pronouns.length === 0) continue;
    const reading = ourReading(document.text);
    n += pronouns.length;
    for (const pronoun of pronouns) {
      ours += Number(isMeant(reading(document.words[pronoun.word]!.start), pronoun.called));
      nearest += Number(isMeant(nameBefore(document, pronoun), pronoun.called));
    }
  }
  const share = (count: number): number => (n === 0 ? 0 : count / n);
  return { value: share(ours), unit: 'share right', n, peers: { 'nearest name': share(nearest) } };
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
    metrics[`coref.gum-${split}.speakers`] = speakersMetric(documents);
    const news = documents.filter(({ id }) => id.includes('_news_'));
    if (news.length > 0) metrics[`coref.gum-news-${split}.conll`] = metricOf(news);
  }
  if (Object.keys(metrics).length === 0) log('coref: skipped, no treebank/gum/SPLIT/*.conllu');
  return metrics;
}
