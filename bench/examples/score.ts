import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { caseMetrics, outcomeOfDossier } from '../stories/figures.ts';
import { compareExample, rangesByClaim } from './compare.ts';
import { readContract } from './contract.ts';
import { readExpected } from './expected.ts';
import { EXAMPLES, exampleNames } from './names.ts';

const USAGE = `npm run bench:cases -- --dossier FILE --case NAME

Scores a dossier of a case, whoever made it. FILE is JSON in the shape of \`headwater dossier --format json\`, NAME is one of
${exampleNames().join(', ')}.
`;

/** Prints the figures of a dossier and each claim's range beside the labelled one. Gives the exit code. */
function score(): number {
  const { values } = parseArgs({ options: { dossier: { type: 'string' }, case: { type: 'string' } } });
  const { dossier: file, case: name } = values;
  if (file === undefined || name === undefined || !exampleNames().includes(name)) {
    process.stderr.write(USAGE);
    return 2;
  }
  const dossier = readContract(JSON.parse(readFileSync(file, 'utf8')));
  const { story, lost, evidence, joined } = compareExample(name, readExpected(join(EXAMPLES, name)), dossier);
  const metrics = caseMetrics([story], [outcomeOfDossier(story, dossier)]);
  const ranges = rangesByClaim(story, dossier);
  const lines = [
    ...Object.entries(metrics)
      .filter(([metric]) => metric.startsWith(`cases.${name}.`))
      .map(([metric, { value, n }]) => `${metric.padEnd(40)} ${value.toFixed(3)}  of ${n}`),
    ...story.claims.map(({ id, min, max }) => `range  ${id}: ${ranges[id]}, labelled ${min}–${max}`),
    ...lost.map((line) => `lost  ${line}`),
    ...evidence.map((line) => `evidence that must not be  ${line}`),
    ...joined.map((line) => `joined that must not be  ${line}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

try {
  process.exitCode = score();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
