import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSyntaxModel } from '../src/language/syntax/model.ts';
import { parseWith } from '../src/language/syntax/parse.ts';
import { readWordVectors } from '../src/language/syntax/word-vectors.ts';
import { evaluate } from './syntax/evaluate.ts';
import { PLAN, trainSyntax } from './syntax/train.ts';
import { readSplit } from './treebank/folder.ts';

/**
 * Trains `syntax.bin` on the train splits of a folder of treebanks and prints the scores on the dev splits:
 * `npx tsx training/main.ts --treebanks ../shared/corpora/treebank --out models`
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      treebanks: { type: 'string' },
      out: { type: 'string', default: 'models' },
      rounds: { type: 'string' },
      sentences: { type: 'string' },
      plan: { type: 'string', default: '{}' },
    },
  });
  if (values.treebanks === undefined) throw new Error('--treebanks DIR is missing');
  const sentences = Object.values(readSplit(values.treebanks, 'train')).flat();
  const dev = readSplit(values.treebanks, 'dev');
  const vectors = readWordVectors(readFileSync('models/word-vectors.bin'));
  const changes = JSON.parse(values.plan) as Partial<typeof PLAN>;
  const plan = { ...PLAN, ...changes, rounds: Number(values.rounds ?? PLAN.rounds) };
  const limit = Number(values.sentences ?? sentences.length);
  const bytes = trainSyntax(sentences.slice(0, limit), vectors, plan, (round, loss, model) => {
    console.log(`round ${round}: loss ${loss.toFixed(4)} ${(process.uptime() | 0).toString()} s`);
    if (round % 3 !== 0 && round !== plan.rounds) return;
    const read = readSyntaxModel(model(), vectors);
    for (const [name, gold] of Object.entries(dev))
      console.log(name, JSON.stringify(evaluate((forms) => parseWith(read, forms), gold)));
  });
  writeFileSync(join(values.out, 'syntax.bin'), bytes);
}

main();
