import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSyntaxModel } from '../src/language/syntax/model.ts';
import { parseWith } from '../src/language/syntax/parse.ts';
import { readWordVectors, type WordVectors } from '../src/language/syntax/word-vectors.ts';
import { evaluate } from './syntax/evaluate.ts';
import { PLAN, trainSyntax, type Watch } from './syntax/train.ts';
import type { TreebankSentence } from './treebank/conllu.ts';
import { readSplit } from './treebank/folder.ts';

/**
 * Trains `syntax.bin` on the train splits of a folder of treebanks and prints the scores on the dev splits:
 * `npx tsx training/main.ts --treebanks ../shared/corpora/treebank --out models`
 */
function main(): void {
  const { values } = parseArgs({
    options: { treebanks: { type: 'string' }, out: { type: 'string', default: 'models' } },
  });
  if (values.treebanks === undefined) throw new Error('--treebanks DIR is missing');
  const sentences = Object.values(readSplit(values.treebanks, 'train')).flat();
  const vectors = readWordVectors(readFileSync('models/word-vectors.bin'));
  const watch = reporter(readSplit(values.treebanks, 'dev'), vectors);
  writeFileSync(join(values.out, 'syntax.bin'), trainSyntax(sentences, vectors, PLAN, watch));
}

const ROUNDS_BETWEEN_SCORES = 3;

function reporter(dev: Readonly<Record<string, readonly TreebankSentence[]>>, vectors: WordVectors): Watch {
  return (round, loss, bytes) => {
    console.log(`round ${round}: loss ${loss.toFixed(4)}, ${Math.round(process.uptime())} s`);
    if (round % ROUNDS_BETWEEN_SCORES !== 0 && round !== PLAN.rounds) return;
    const model = readSyntaxModel(bytes(), vectors);
    for (const [name, gold] of Object.entries(dev))
      console.log(name, JSON.stringify(evaluate((forms) => parseWith(model, forms), gold)));
  };
}

main();
