import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { WorkingCase } from '../../cases/index.ts';
import { DecisionBody, DecisionWords } from '../../review/index.ts';
import { EXIT } from '../exit.ts';
import { tell } from '../tell.ts';
import { actorOf, answer, type CaseOptions, valueOr, withCase, withCaseOptions } from './case-session.ts';

const HELP = `
DECISION is JSON, or @FILE with it: {"kind": "reject-claim", "claim": "c-…", "words": {"why": "…"}}. Where a claim is
meant, its id is enough. Kinds: accept-claim, reject-claim, edit-claim, split-claim, merge-claims, add-derivation,
reject-derivation, retype-source, join-sources, part-sources, add-statement, set-report, note, grade, settle.`;

/** Claims may be named by their id alone: the statements that they have now are filled in. */
async function withClaims(
  held: WorkingCase,
  given: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const claims = await held.claims();
  const refOf = (name: unknown): unknown => {
    const claim = claims.find(({ id, aliases }) => id === name || aliases.includes(String(name)));
    return claim === undefined ? name : { id: claim.id, statements: claim.statements.map(({ id }) => id) };
  };
  return {
    ...given,
    ...('claim' in given ? { claim: refOf(given.claim) } : {}),
    ...(Array.isArray(given.claims) ? { claims: given.claims.map(refOf) } : {}),
  };
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

async function run(folder: string, given: string, options: CaseOptions): Promise<void> {
  const text = given.startsWith('@') ? await readFile(given.slice(1), 'utf8') : given;
  const value = parse(text);
  await withCase(folder, options, async (held) => {
    const { words = {}, ...rest } = value ?? {};
    const body = DecisionBody.safeParse(await withClaims(held, rest));
    const spoken = DecisionWords.safeParse(words);
    if (!body.success || !spoken.success) {
      const issue = (body.error ?? spoken.error)?.issues[0];
      tell(`the decision is not understood at "${issue?.path.join('.')}": ${issue?.message}; see --help`);
      process.exitCode = EXIT.usage;
      return;
    }
    const decision = valueOr(await held.decide(body.data, { who: actorOf(options), words: spoken.data }));
    if (decision !== null) await answer(options, decision, [`${decision.id}: ${decision.body.kind}`]);
  });
}

/** `headwater case decide CASE DECISION` */
export function caseDecideCommand(): Command {
  const command = new Command('decide')
    .description('decide about claims, derivations, sources, reports; each decision is an event')
    .argument('<case>', 'the folder')
    .argument('<decision>', 'JSON, or @FILE')
    .addHelpText('after', HELP);
  return withCaseOptions(command).action(run);
}

/** `headwater case undo|redo CASE [EVENT]` */
export function caseTurnCommand(kind: 'undo' | 'redo'): Command {
  const command = new Command(kind)
    .description(kind === 'undo' ? 'take a decision back' : 'bring back a decision that was undone')
    .argument('<case>', 'the folder')
    .argument('[event]', 'the decision; your own last one when not given');
  return withCaseOptions(command).action((folder: string, event: string | undefined, options: CaseOptions) =>
    withCase(folder, options, async (held) => {
      const of = valueOr(await held[kind](event ?? null, { who: actorOf(options) }));
      if (of !== null) await answer(options, { [kind]: of }, [`${kind} ${of}`]);
    }),
  );
}

/** `headwater case forget CASE REPORT` */
export function caseForgetCommand(): Command {
  const command = new Command('forget')
    .description('remove a report for good: original, text, quotes and notes')
    .argument('<case>', 'the folder')
    .argument('<report>', 'its id')
    .option('--whole', 'also the other reports that came in the same file');
  type Options = CaseOptions & { readonly whole?: boolean };
  return withCaseOptions(command).action((folder: string, report: string, options: Options) =>
    withCase(folder, options, async (held) => {
      const act = { who: actorOf(options), whole: options.whole === true };
      const gone = valueOr(await held.forget(report, act));
      if (gone !== null) await answer(options, { forgotten: gone }, [`${gone}: forgotten`]);
    }),
  );
}
