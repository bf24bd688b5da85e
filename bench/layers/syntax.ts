import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseText } from '../../src/language/index.ts';
import { parseSentence } from '../../src/language/syntax/index.ts';
import {
  type AttachmentCounts,
  attachmentScores,
  countAttachments,
  countRawAttachments,
  noAttachments,
  rawAttachmentF1,
  type TreeWord,
} from '../metrics/attachment.ts';
import type { BenchContext, Metric, Scorer } from '../scorer.ts';
import { type GoldDocument, type GoldWord, readDocuments, readFolder } from '../treebank/documents.ts';
import { peerShares } from '../treebank/peer-tags.ts';

/**
 * Tags and trees on treebanks that trained nothing. `tags` (fine) and `upos` (universal) are accuracies, `uas` and
 * `las` attachment scores without punctuation, all on gold tokens with our own tags; `las-raw` is the labelled
 * attachment F1 of the CoNLL 2018 shared task from raw text. Peers are scored on the words that they cut as the gold does.
 */
export const syntax: Scorer = {
  name: 'syntax',
  metrics: ['tags.', 'upos.', 'uas.', 'las.', 'las-raw.'],
  run: scoreSyntax,
};

async function scoreSyntax({ corpora, log }: BenchContext): Promise<Record<string, Metric>> {
  const metrics: Record<string, Metric> = {};
  for (const [name, documents] of Object.entries(testSets(join(corpora, 'treebank'))))
    if (documents.length > 0) Object.assign(metrics, metricsOf(name, documents));
  if (Object.keys(metrics).length === 0)
    log('syntax: skipped, no treebank/ewt-SPLIT.conllu or treebank/gum/SPLIT/');
  return metrics;
}

/** Documents by the name that their metrics bear; train splits are left out. */
function testSets(folder: string): Record<string, readonly GoldDocument[]> {
  const sets: Record<string, readonly GoldDocument[]> = {};
  for (const file of namesIn(folder)) {
    const split = /^ewt-(.+)\.conllu$/.exec(file)?.[1];
    if (split !== undefined && split !== 'train')
      sets[`ewt-${split}`] = readDocuments(readFileSync(join(folder, file), 'utf8'));
  }
  for (const split of namesIn(join(folder, 'gum')).filter((name) => name !== 'train')) {
    const documents = readFolder(join(folder, 'gum', split));
    sets[`gum-${split}`] = documents;
    for (const genre of genresOf(documents))
      sets[`gum-${genre}-${split}`] = documents.filter(({ id }) => genreOf(id) === genre);
  }
  return sets;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** "news" of "GUM_news_NAME". */
const genreOf = (id: string): string => id.split('_')[1] ?? 'other';

const genresOf = (documents: readonly GoldDocument[]): string[] =>
  [...new Set(documents.map(({ id }) => genreOf(id)))].filter((genre) => genre === 'news');

function metricsOf(name: string, documents: readonly GoldDocument[]): Record<string, Metric> {
  const counts = countDocuments(documents);
  const scores = attachmentScores(counts);
  const peers = peerShares(documents);
  const raw = countRaw(documents);
  const share = (value: number, n: number): Metric => ({ value, unit: 'share', n });
  return {
    [`tags.${name}`]: { ...share(scores.tags, counts.words), peers: peers.xpos },
    [`upos.${name}`]: { ...share(scores.upos, counts.words), peers: peers.upos },
    [`uas.${name}`]: share(scores.uas, counts.arcs),
    [`las.${name}`]: share(scores.las, counts.arcs),
    [`las-raw.${name}`]: { value: rawAttachmentF1(raw), unit: 'F1', n: raw.gold },
  };
}

function countDocuments(documents: readonly GoldDocument[]): AttachmentCounts {
  const counts = noAttachments();
  for (const { sentences, words } of documents)
    for (const { first, last } of sentences) {
      const gold = words.slice(first, last);
      countAttachments(
        counts,
        gold.map((word) => withinSentence(word, first)),
        parseSentence(gold.map(({ form }) => form)),
      );
    }
  return counts;
}

function withinSentence(word: GoldWord, first: number): TreeWord {
  return { ...word, head: word.head < 0 ? -1 : word.head - first };
}

function countRaw(documents: readonly GoldDocument[]) {
  const counts = { gold: 0, ours: 0, right: 0 };
  for (const { text, words } of documents) countRawAttachments(counts, words, analyseText(text).tokens);
  return counts;
}
