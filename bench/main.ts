import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runScorers } from './runner.ts';
import { findScorers } from './scorers.ts';
import { metricsJson, table } from './table.ts';

const USAGE = `npm run bench -- [--corpora DIR] [--only PREFIX] [--json FILE]

  --corpora DIR   the corpora, laid out as ../shared/corpora (default)
  --only PREFIX   metrics whose name begins so ("stories.", "time.tbaq.strict")
  --json FILE     writes {metric: {value, peers, unit, n}}
`;

/** Runs the bench: the table on stdout, progress on stderr. Gives the exit code. */
async function bench(): Promise<number> {
  const { values } = parseArgs({
    options: {
      corpora: { type: 'string', default: '../shared/corpora' },
      only: { type: 'string', default: '' },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  const context = { corpora: values.corpora, only: values.only, log };
  const outcome = await runScorers(await findScorers(), context);
  process.stdout.write(table(outcome));
  if (values.json !== undefined) writeFileSync(values.json, metricsJson(outcome));
  return outcome.failures.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await bench();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}
