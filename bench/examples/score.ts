import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Dossier } from '../../src/model/index.ts';
import { compareExample, rangesByClaim } from './compare.ts';
import { idOf, readExpected } from './expected.ts';
import { caseNames, EXAMPLES, exampleNames } from './names.ts';
import { dossierOfExample } from './run.ts';
import { readSystem, scoreCase, scoreGiven } from './system.ts';
import { type SystemRow, systemTable } from './system-table.ts';

const USAGE = `npm run bench:cases -- [--system FILE] [--case NAME]…
npm run bench:cases -- --reports DIR
npm run bench:cases -- --write FILE

Scores a system on the cases of examples/, beside Headwater and the baselines. docs/benchmark.md tells what is judged and how.

  --system FILE  the answers of a system: {"system": NAME, "cases": {CASE: dossier}}; without it Headwater alone is scored
  --case NAME    only this case, each of its claims shown; may be given again
  --reports DIR  write what a system is given: one CASE.jsonl of reports for each case
  --write FILE   write the answers of Headwater as such a FILE

Cases: ${caseNames().join(', ')}; and, tried while the code was written, ${exampleNames()
  .filter((name) => !caseNames().includes(name))
  .join(', ')}.
`;

type Dossiers = ReadonlyMap<string, Dossier>;

async function oursOf(names: readonly string[]): Promise<Dossiers> {
  const dossiers = new Map<string, Dossier>();
  for (const name of names) dossiers.set(name, await dossierOfExample(join(EXAMPLES, name)));
  return dossiers;
}

/** The reports of a case as a system is given them: called as the labels call them. */
function reportLines(name: string, dossier: Dossier): string {
  const lines = readExpected(join(EXAMPLES, name)).reports.map(({ id }) => {
    const key = idOf(id, dossier);
    const { text, title, publisher, author, published, url } = dossier.reports.find((one) => one.id === key)!;
    return JSON.stringify({ id, text, title, publisher, author, published, url });
  });
  return `${lines.join('\n')}\n`;
}

async function writeReports(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, dossier] of await oursOf(caseNames()))
    writeFileSync(join(folder, `${name}.jsonl`), reportLines(name, dossier));
}

async function writeOurs(file: string): Promise<void> {
  const cases = Object.fromEntries(await oursOf(caseNames()));
  writeFileSync(file, JSON.stringify({ system: 'Headwater', cases }));
}

function rowOf(system: string, dossiers: Dossiers, scoreOne = scoreCase): SystemRow {
  return { system, scored: [...dossiers].map(([name, dossier]) => scoreOne(name, dossier)) };
}

/** Each claim's range beside the labelled one, and what must not be. */
function detailLines(name: string, dossier: Dossier): readonly string[] {
  const { story, lost, evidence, joined } = compareExample(name, readExpected(join(EXAMPLES, name)), dossier);
  const ranges = rangesByClaim(story, dossier);
  return [
    '',
    `${name}:`,
    ...story.claims.map(({ id, min, max }) => `  range  ${id}: ${ranges[id]}, labelled ${min}–${max}`),
    ...lost.map((line) => `  lost  ${line}`),
    ...evidence.map((line) => `  evidence that must not be  ${line}`),
    ...joined.map((line) => `  joined that must not be  ${line}`),
  ];
}

/** The cases of a system that are asked for, in their order; the others are said to be missing. */
function chosen(dossiers: Dossiers, asked: readonly string[]): Dossiers {
  const names = asked.length > 0 ? asked : caseNames();
  const missing = names.filter((name) => !dossiers.has(name));
  if (missing.length > 0) process.stderr.write(`not answered, and not scored: ${missing.join(', ')}\n`);
  return new Map(names.flatMap((name) => (dossiers.has(name) ? [[name, dossiers.get(name)!] as const] : [])));
}

async function score(file: string | undefined, asked: readonly string[]): Promise<number> {
  const theirs = file === undefined ? null : readSystem(file);
  const answered = theirs === null ? null : chosen(theirs.dossiers, asked);
  if (answered?.size === 0) throw new Error(`${file} answers none of these cases`);
  const ours = await oursOf(answered ? [...answered.keys()] : asked.length > 0 ? asked : caseNames());
  const rows = [
    ...(answered ? [rowOf(theirs!.system, answered)] : []),
    rowOf('Headwater', ours),
    rowOf('Headwater, given the statements', ours, scoreGiven),
  ];
  const shown = [...(answered ?? ours)].filter(([name]) => asked.includes(name));
  const details = shown.flatMap(([name, dossier]) => detailLines(name, dossier));
  process.stdout.write(`${[systemTable(rows), ...details].join('\n')}\n`);
  return 0;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      system: { type: 'string' },
      case: { type: 'string', multiple: true, default: [] },
      reports: { type: 'string' },
      write: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const unknown = values.case.filter((name) => !exampleNames().includes(name));
  if (values.help || unknown.length > 0) {
    process.stderr.write(USAGE);
    return values.help ? 0 : 2;
  }
  if (values.reports !== undefined) await writeReports(values.reports);
  else if (values.write !== undefined) await writeOurs(values.write);
  else return score(values.system, values.case);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
