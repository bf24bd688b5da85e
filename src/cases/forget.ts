import { openDossierMemory } from '../pipeline/index.ts';
import { reportRefs } from '../review/index.ts';
import type { Act } from './case.ts';
import { done, refused, type Result } from './result.ts';
import { commit, insist, planEvent, reviewWith, type Session, workingOf } from './session.ts';
import type { InputRow } from './store/store.ts';
import { readOf, type Working } from './working.ts';

/** The inputs that a report came from. */
export function rowsOfReport({ inputs, reviewed }: Working, report: string): InputRow[] {
  const names = new Set(reviewed.dossier.reports.find(({ id }) => id === report)?.inputs ?? []);
  return inputs.filter((row) =>
    readOf(row).reports.some((one) => one.inputs.some((name) => names.has(name))),
  );
}

/** Reports that came in the same inputs: they go too, for an original cannot be kept in part. */
function companions({ reviewed: { dossier } }: Working, rows: readonly InputRow[], report: string): string[] {
  const names = new Set(rows.flatMap((row) => readOf(row).reports.flatMap(({ inputs }) => inputs)));
  return dossier.reports
    .filter(({ id, inputs }) => id !== report && inputs.some((name) => names.has(name)))
    .map(({ id }) => id);
}

/** Decisions that name one of the reports or words in it: their words are forgotten with it. */
function decisionsAbout({ events }: Working, reports: ReadonlySet<string>): string[] {
  return events.flatMap(({ id, body }) => {
    if (body.kind !== 'decide') return [];
    const named = [...reportRefs(body.decision), ...body.anchors.map(({ report }) => report)];
    return named.some((report) => reports.has(report)) ? [id] : [];
  });
}

interface Plan {
  readonly rows: readonly InputRow[];
  readonly gone: ReadonlySet<string>;
}

/** Stands in the state from the event of forgetting until nothing is left of the report on the disk. */
const TRACES = 'traces';

/** Ends what forgetting began, also after a crash in between: originals that no input needs, and rows in files. */
export async function sweepTraces(session: Session): Promise<void> {
  const traces = await session.store.state(TRACES);
  if (traces === null || traces === '') return;
  const used = new Set((await session.store.inputs()).map(({ sha256 }) => sha256));
  for (const hash of traces.split(' ')) if (!used.has(hash)) await session.originals.drop(hash);
  const head = (await session.store.events()).at(-1)?.seq ?? 0;
  session.store = await session.store.sweep();
  await session.store.write(head, (writer) => writer.setState(TRACES, ''));
}

async function tryToForget(session: Session, before: Working, plan: Plan, named: Act & { report: string }) {
  const decisions = decisionsAbout(before, plan.gone);
  const inputs = plan.rows.map(({ id }) => ({ input: id, replaced: null }));
  const body = { kind: 'forget' as const, report: named.report, inputs, decisions };
  const event = planEvent(session, before, { who: named.who, body });
  const ids = new Set(plan.rows.map(({ id }) => id));
  const lost = new Set(decisions);
  const kept = {
    ...before,
    inputs: before.inputs.filter(({ id }) => !ids.has(id)),
    words: before.words.filter(({ event: of }) => !lost.has(of)),
  };
  return commit(session, before, {
    event,
    kept,
    reviewed: reviewWith(session, kept, event),
    rows: async (writer) => {
      await writer.dropInputs([...ids]);
      await writer.dropWords(decisions);
      for (const report of plan.gone) await writer.dropReadings(report);
      await writer.setState(TRACES, plan.rows.map(({ sha256 }) => sha256).join(' '));
    },
  });
}

/**
 * Removes a report for good, with its original, text, readings, quotes, and the words of decisions about it. Its
 * events stay, and the chain with them: they hold ids and salted hashes, and the salts are gone.
 */
export function forgetReport(
  session: Session,
  report: string,
  act: Act & { readonly whole?: boolean },
): Promise<Result<string>> {
  return insist(async () => {
    const before = await workingOf(session);
    const rows = rowsOfReport(before, report);
    if (rows.length === 0)
      return refused(
        report,
        'not-in-case',
        `${report} is not in the case; list its reports with "headwater case list".`,
      );
    const others = companions(before, rows, report);
    if (others.length > 0 && act.whole !== true)
      return refused(
        report,
        'shared-original',
        `${report} came in one file with ${others.length} other reports, and that file is removed as a whole; say --whole to forget these too.`,
      );
    const plan = { rows, gone: new Set([report, ...others]) };
    if (!(await tryToForget(session, before, plan, { ...act, report }))) return 'stale';
    session.cache.clear();
    session.memory = openDossierMemory();
    await sweepTraces(session);
    return done(report);
  });
}
