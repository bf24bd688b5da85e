import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../src/text/index.ts';
import { readConllu, type TreebankSentence } from './conllu.ts';

/** All sentences of one split ("train", "dev") of each treebank in a folder: `ewt-SPLIT.conllu`, `gum/SPLIT/*.conllu`. */
export function readSplit(folder: string, split: string): Record<string, readonly TreebankSentence[]> {
  const treebanks: Record<string, readonly TreebankSentence[]> = {};
  const file = join(folder, `ewt-${split}.conllu`);
  if (existsSync(file)) treebanks['ewt'] = readConllu(readFileSync(file, 'utf8'));
  const documents = join(folder, 'gum', split);
  if (existsSync(documents)) treebanks['gum'] = readDocuments(documents);
  return treebanks;
}

function readDocuments(folder: string): TreebankSentence[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.conllu'));
  return names.sort(compareText).flatMap((name) => readConllu(readFileSync(join(folder, name), 'utf8')));
}
