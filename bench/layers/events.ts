import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EventWord, eventWordsOf, groupReports, joinEvents } from '../../src/claims/index.ts';
import { type Analysis, type Reading, reportOfText } from '../../src/model/index.ts';
import { analyse } from '../../src/pipeline/analyse.ts';
import { groupBy } from '../../src/text/index.ts';
import { readEcbPlus } from '../events/ecbplus.ts';
import type { EventDocument, LabelledMention } from '../events/event-document.ts';
import { readGunViolence } from '../events/gun-violence.ts';
import { type Chains, coreferenceScore } from '../metrics/coreference.ts';
import { adjustedRand, bCubed } from '../metrics/partition.ts';
import type { BenchContext, Metric, Scorer } from '../scorer.ts';

/**
 * Event coreference across documents on labelled mentions, all of them, singletons too: CoNLL F1 on ECB+ (within its
 * topics, mentions of validated sentences) and on the Gun Violence Corpus (all documents as one set). Baseline, also as
 * `.lemma`: mentions whose head has the same lemma are one event. `.raw.conll` is from raw text: our own words for events
 * in the labelled sentences, each taken for the labelled mention that it stands in. `incidents` is B³ F1 of the documents' grouping.
 */
export const events: Scorer = { name: 'events', metrics: ['events.'], run: scoreEvents };

interface ReadDocument {
  readonly document: EventDocument;
  readonly reading: Reading;
  readonly words: readonly EventWord[];
}

const CONTENT: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'PROPN', 'ADJ']);

/** The token that a mention's other tokens hang on. */
function headOf({ tokens }: Analysis, { start, end }: LabelledMention): number {
  const inside = [...tokens.keys()].filter((at) => tokens[at]!.start < end && tokens[at]!.end > start);
  const heads = inside.filter((at) => !inside.includes(tokens[at]!.head));
  return heads.find((at) => CONTENT.has(tokens[at]!.upos)) ?? heads[0]!;
}

function readDocument(document: EventDocument): ReadDocument {
  const { key, text, published } = document;
  const reading = analyse(reportOfText(text, { id: key, published }));
  const words = document.mentions.map((mention) => ({
    report: key,
    token: headOf(reading.analysis, mention),
  }));
  return { document, reading, words };
}

/** Chains of mention keys: a mention is known by its document and number. */
function chainsBy(
  set: readonly ReadDocument[],
  event: (word: EventWord, document: ReadDocument, at: number) => string,
): Chains {
  const mentions = set.flatMap((one) =>
    one.words.map((word, at) => ({ key: `${one.document.key} ${at}`, event: event(word, one, at) })),
  );
  return [...groupBy(mentions, (mention) => mention.event).values()].map((chain) =>
    chain.map(({ key }) => key),
  );
}

function goldChains(set: readonly ReadDocument[]): Chains {
  return chainsBy(set, (_, { document }, at) => document.mentions[at]!.event);
}

function lemmaChains(set: readonly ReadDocument[]): Chains {
  return chainsBy(set, ({ token }, { reading }) => reading.analysis.tokens[token]!.lemma.toLowerCase());
}

function ourChains(set: readonly ReadDocument[]): Chains {
  const joined = joinEvents(
    set.map(({ reading }) => reading),
    set.flatMap(({ words }) => words),
  );
  const groupOf = new Map(joined.flatMap((group, at) => group.map((word) => [word, `event ${at}`] as const)));
  return chainsBy(set, (word) => groupOf.get(word)!);
}

/** Words of ours in labelled sentences that name events, each with the labelled mention that it stands in, if any. */
function rawWords({ document, reading }: ReadDocument): { readonly word: EventWord; readonly key: string }[] {
  const taken = new Set<number>();
  return eventWordsOf(reading).flatMap((word) => {
    const { start, end } = reading.analysis.tokens[word.token]!;
    const meets = (span: { readonly start: number; readonly end: number }) =>
      span.start < end && span.end > start;
    if (!document.labelled.some(meets)) return [];
    const at = document.mentions.findIndex((mention, i) => !taken.has(i) && meets(mention));
    taken.add(at);
    return [{ word, key: at < 0 ? `${document.key} own ${word.token}` : `${document.key} ${at}` }];
  });
}

function rawChains(set: readonly ReadDocument[]): Chains {
  const found = set.flatMap(rawWords);
  const keyOf = new Map(found.map(({ word, key }) => [word, key] as const));
  const words = found.map(({ word }) => word);
  return joinEvents(
    set.map(({ reading }) => reading),
    words,
  ).map((group) => group.map((word) => keyOf.get(word)!));
}

function rawLemmaChains(set: readonly ReadDocument[]): Chains {
  const lemmaOf = new Map(
    set.flatMap(({ reading: { report, analysis } }) =>
      analysis.tokens.map(({ lemma }, at) => [`${report.id} ${at}`, lemma.toLowerCase()] as const),
    ),
  );
  const found = set.flatMap(rawWords);
  const byLemma = groupBy(found, ({ word }) => lemmaOf.get(`${word.report} ${word.token}`)!);
  return [...byLemma.values()].map((chain) => chain.map(({ key }) => key));
}

/** The CoNLL figures of some documents, named with a prefix. */
function conllFigures(name: string, documents: readonly ReadDocument[]): Record<string, Metric> {
  const sets = [...groupBy(documents, ({ document }) => document.set).values()];
  const gold = sets.map(goldChains);
  const conll = (chains: (set: readonly ReadDocument[]) => Chains): number =>
    100 * coreferenceScore(sets.map((set, at) => ({ gold: gold[at]!, ours: chains(set) }))).conll;
  const n = documents.reduce((sum, { words }) => sum + words.length, 0);
  const lemma = conll(lemmaChains);
  const raw = { value: conll(rawChains), unit: 'F1', n, peers: { 'same lemma': conll(rawLemmaChains) } };
  return {
    [`events.${name}.raw.conll`]: raw,
    [`events.${name}.conll`]: { value: conll(ourChains), unit: 'F1', n, peers: { 'same lemma': lemma } },
    [`events.${name}.lemma`]: { value: lemma, unit: 'F1', n },
  };
}

/** B³ and adjusted Rand index of our grouping of documents against the labelled incidents. */
function incidentFigures(name: string, documents: readonly ReadDocument[]): Record<string, Metric> {
  const groups = groupReports(documents.map(({ reading }) => reading));
  const groupOf = new Map(groups.flatMap((group, at) => group.map((reading) => [reading, at] as const)));
  const gold = documents.map(({ document }) => document.incident!);
  const ours = documents.map(({ reading }) => groupOf.get(reading)!);
  const n = documents.length;
  const alone = bCubed(
    gold,
    documents.map((_, at) => at),
  ).f1;
  return {
    [`events.${name}.incidents`]: {
      value: bCubed(gold, ours).f1,
      unit: 'F1',
      n,
      peers: { 'each alone': alone },
    },
    [`events.${name}.incidents.ari`]: { value: adjustedRand(gold, ours), unit: 'ARI', n },
  };
}

function gunViolenceFigures(folder: string): Record<string, Metric> {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.endsWith('.dataset.conll'))
    : [];
  const figures = files.sort().map((file) => {
    const documents = readGunViolence(readFileSync(join(folder, file), 'utf8')).map(readDocument);
    const name = `gun-violence-${file.split('.')[0]}`;
    return { ...conllFigures(name, documents), ...incidentFigures(name, documents) };
  });
  return Object.assign({}, ...figures);
}

async function scoreEvents({ corpora, only, log }: BenchContext): Promise<Record<string, Metric>> {
  const wants = (name: string): boolean => only.startsWith(name) || name.startsWith(only);
  const gun = wants('events.gun-violence') ? gunViolenceFigures(join(corpora, 'gun-violence')) : {};
  const ecb = wants('events.ecbplus') ? readEcbPlus(join(corpora, 'ecbplus')) : [];
  if (ecb.length === 0) log('events: ecbplus skipped');
  return { ...gun, ...(ecb.length === 0 ? {} : conllFigures('ecbplus', ecb.map(readDocument))) };
}
