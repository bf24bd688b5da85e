import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import {
  type CaseStatus,
  checkBundle,
  holderOf,
  isBundle,
  readManifest,
  type WorkingCase,
} from '../../cases/index.ts';
import { plainLine, redactDossier, renderHtml, renderJson, renderMarkdown } from '../../dossier/index.ts';
import type { Claim } from '../../model/index.ts';
import { sha256 } from '../../text/index.ts';
import { EXIT } from '../exit.ts';
import { tell, tellProblems } from '../tell.ts';
import { writeOutput } from '../write-output.ts';
import { answer, type CaseOptions, valueOr, withCase, withCaseOptions } from './case-session.ts';

function claimLine({ id, gist, independent, statements }: Claim): string {
  const count = independent === null ? 'n/a' : `${independent.min}–${independent.max}`;
  return plainLine(`${id}  origins ${count}  statements ${statements.length}  ${gist}`);
}

type Look = (held: WorkingCase, options: CaseOptions, name: string) => Promise<void>;

async function status(held: WorkingCase, options: CaseOptions): Promise<void> {
  const found = await held.status();
  const { orphans, disagreements } = found;
  await answer(options, found, [
    plainLine(
      `${found.name}: ${found.reports} reports, ${found.claims} claims, ${found.conflicts} conflicts`,
    ),
    `${found.decisions} decisions, ${orphans.length} orphans, ${disagreements.length} disagreements`,
    ...orphans.map(({ decision, reasons }) => plainLine(`orphan ${decision}: ${reasons.join('; ')}`)),
    ...disagreements.flatMap(disagreementLines),
  ]);
}

/** A disagreement, and the decision by which it is settled. */
function disagreementLines({ about, decisions, holding }: CaseStatus['disagreements'][number]): string[] {
  const told = decisions.map(({ id, who, kind }) => `${id} (${who}, ${kind})`).join(' against ');
  const over = decisions.filter(({ id }) => id !== holding).map(({ id }) => id);
  const settle = JSON.stringify({ kind: 'settle', keep: holding, over });
  return [
    plainLine(`disagreement about ${about}: ${told}; ${holding} holds`),
    plainLine(`  to settle it: headwater case decide CASE '${settle}'`),
  ];
}

async function list(held: WorkingCase, options: CaseOptions): Promise<void> {
  const claims = await held.claims();
  await answer(options, claims, claims.map(claimLine));
}

async function show(held: WorkingCase, options: CaseOptions, name: string): Promise<void> {
  const { claims, statements, reports } = await held.dossier();
  const claim = claims.find(({ id, aliases }) => id === name || aliases.includes(name));
  const report = reports.find(({ id }) => id === name);
  if (claim === undefined && report === undefined) {
    tell(`${name} is no claim or report of the case; list the claims with "headwater case list"`);
    process.exitCode = EXIT.nothing;
    return;
  }
  if (claim === undefined) {
    const inputs = await held.inputsOf(name);
    await answer(options, { ...report, originals: inputs }, [
      plainLine(`${name}: ${report!.publisher ?? 'publisher unknown'}, ${report!.published ?? 'no date'}`),
      ...inputs.map((one) => plainLine(`${one.name} ${one.sha256} got ${one.retrieved}`)),
    ]);
    return;
  }
  const ids = new Map(claim.statements.map(({ id, relation }) => [id, relation]));
  const own = statements.filter(({ id }) => ids.has(id));
  await answer(options, { ...claim, statements: own }, [
    claimLine(claim),
    ...claim.origins.map(({ name: origin, kind }) => plainLine(`origin ${origin} (${kind})`)),
    ...own.map((one) => plainLine(`${one.id} ${ids.get(one.id)} ${one.report}: “${one.quote}”`)),
  ]);
}

async function history(held: WorkingCase, options: CaseOptions): Promise<void> {
  const entries = await held.history();
  await answer(
    options,
    entries,
    entries.map(({ event: { id, at, who, body }, words, undone }) => {
      const what = body.kind === 'decide' ? body.decision.kind : body.kind;
      return plainLine(
        `${id} ${at} ${who} ${what}${undone ? ' (undone)' : ''} ${words.why ?? words.note ?? ''}`,
      );
    }),
  );
}

async function verify(held: WorkingCase, options: CaseOptions): Promise<void> {
  const found = await held.verify();
  tellProblems(found.failures);
  if (found.failures.length > 0) process.exitCode = EXIT.nothing;
  await answer(options, found, [
    `${found.events} events, ${found.originals} originals and ${found.quotes} quotes checked, ${found.failures.length} failures`,
  ]);
}

/** Checks a bundle that a case was written to, without the case. */
async function verifyBundle(path: string, options: CaseOptions): Promise<void> {
  const found = valueOr(await checkBundle(path));
  if (found === null) return;
  tellProblems(found.failures);
  if (found.failures.length > 0) process.exitCode = EXIT.nothing;
  await answer(options, found, [plainLine(found.told)]);
}

function verifyCommand(): Command {
  const command = new Command('verify')
    .description('check chain, originals, words and every quote, of a case or of its bundle')
    .argument('<case>', 'the folder, or a bundle as a zip or unpacked');
  return withCaseOptions(command).action(async (path: string, options: CaseOptions) =>
    (await isBundle(path))
      ? verifyBundle(path, options)
      : withCase(path, options, (held) => verify(held, options)),
  );
}

async function replay(held: WorkingCase, options: CaseOptions): Promise<void> {
  const found = await held.replay();
  tellProblems(found.problems);
  if (!found.same) process.exitCode = EXIT.nothing;
  const told = found.same ? 'the same dossier' : 'another dossier than the one kept';
  await answer(options, found, [`${found.reports} reports and ${found.decisions} decisions give ${told}`]);
}

function lookCommand(name: string, about: string, look: Look): Command {
  const command = new Command(name).description(about).argument('<case>', 'the folder');
  return withCaseOptions(command).action((folder: string, options: CaseOptions) =>
    withCase(folder, options, (held) => look(held, options, '')),
  );
}

function showCommand(): Command {
  const command = new Command('show')
    .description('one claim with its origins and statements, or one report with its originals')
    .argument('<case>', 'the folder')
    .argument('<id>', 'of a claim or report');
  return withCaseOptions(command).action((folder: string, id: string, options: CaseOptions) =>
    withCase(folder, options, (held) => show(held, options, id)),
  );
}

const RENDER = { html: renderHtml, json: renderJson, md: renderMarkdown } as const;

interface ExportOptions extends CaseOptions {
  readonly output?: string;
  readonly format: keyof typeof RENDER;
  readonly bundle?: string;
  readonly redact?: readonly string[];
}

async function exportCase(held: WorkingCase, options: ExportOptions): Promise<void> {
  const names = options.redact ?? [];
  if (options.bundle === undefined) {
    const dossier = redactDossier(await held.dossier(), names);
    return writeOutput(RENDER[options.format](dossier), options.output);
  }
  const bundle = await held.bundle(names);
  await writeFile(options.bundle, bundle);
  const checked = valueOr(await checkBundle(options.bundle));
  if (checked === null) return;
  tell(`bundle in ${options.bundle}: ${checked.told}`);
  tell(`SHA-256 ${sha256(bundle)}; write it or the seal down, so that another bundle in its place is found`);
  tell(`to check it: headwater case verify ${options.bundle}, or unzip it and run "node verify.mjs"`);
}

function exportCommand(): Command {
  const command = new Command('export')
    .description('the dossier after all decisions, or the whole case as one zip')
    .argument('<case>', 'the folder')
    .option('-o, --output <file>', 'write to a file instead of stdout')
    .addOption(new Option('--format <format>', 'form').choices(['html', 'json', 'md']).default('html'))
    .option('--bundle <file>', 'write originals, results, events and a checker as a zip')
    .option(
      '--redact <name...>',
      'blacken these names everywhere; a bundle then leaves originals and notes behind',
    );
  return withCaseOptions(command).action((folder: string, options: ExportOptions) =>
    withCase(folder, options, (held) => exportCase(held, options)),
  );
}

/** Says who holds a case and whether it opens and verifies; opens nothing that another process holds. */
async function doctor(folder: string, options: CaseOptions): Promise<void> {
  const [manifest, holder] = [await readManifest(folder), await holderOf(folder)];
  if (manifest !== null && holder !== null)
    tell(`a lock of process ${holder.pid} on ${holder.host} since ${holder.since} is there`);
  await withCase(folder, options, (held) => verify(held, options));
}

/** The commands that look at a case. */
export function caseLookCommands(): Command[] {
  const check = new Command('doctor')
    .description('say who holds the case, whether it opens, and what is damaged')
    .argument('<case>', 'the folder');
  return [
    lookCommand('status', 'how much is in it, orphans, disagreements', status),
    lookCommand('list', 'its claims', list),
    showCommand(),
    exportCommand(),
    lookCommand('history', 'its events', history),
    lookCommand('replay', 'make it again from originals and events, and compare', replay),
    verifyCommand(),
    withCaseOptions(check).action(doctor),
  ];
}
