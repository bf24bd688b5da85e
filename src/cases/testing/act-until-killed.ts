// node ACTOR FOLDER [DATABASE]
// Opens a case, names the events that it holds, makes it again from originals and events, then adds, decides, undoes,
// redoes and forgets until somebody kills it. Each line "ack HASH" is an event that was acknowledged.
import type { DecisionBody } from '../../review/index.ts';
import { openCase } from '../open-case.ts';
import type { Result } from '../result.ts';
import type { Case } from '../case.ts';

const [folder, database] = process.argv.slice(2);
const MOST_REPORTS = 6;
const ANA = { who: 'ana' };

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

function report(number: number) {
  const people = 2 + (number % 5);
  const text = `${people} boats sank off Osk on ${1 + (number % 28)} May, harbour master Ilva Kern told paper ${number}.`;
  const fields = { id: `r${number}`, publisher: `Paper ${number}`, text };
  return { name: `r${number}.json`, bytes: new TextEncoder().encode(JSON.stringify(fields)) };
}

/** Adds a report as long as there are few, and forgets one now and then: a PGlite folder is made anew for that. */
async function turnOver(held: Case, number: number): Promise<void> {
  const { reports } = await held.dossier();
  if (number % 8 === 7 && reports.length > 1)
    value(await held.forget(reports[number % reports.length]!.id, ANA));
  else if (reports.length < MOST_REPORTS) value(await held.add([report(number)], ANA));
}

/** A decision on the first claim, of another kind each time. */
async function decisionOn(held: Case, number: number): Promise<DecisionBody | null> {
  const [claim] = await held.claims();
  if (claim === undefined) return null;
  const ref = { id: claim.id, statements: claim.statements.map(({ id }) => id) };
  const kinds: readonly DecisionBody[] = [
    { kind: 'accept-claim', claim: ref },
    { kind: 'reject-claim', claim: ref },
    { kind: 'note', target: { statement: ref.statements[0]! } },
    { kind: 'split-claim', claim: ref, out: ref.statements.slice(0, 1) },
  ];
  return kinds[number % kinds.length]!;
}

async function review(held: Case, number: number): Promise<void> {
  const body = await decisionOn(held, number);
  if (body === null) return;
  value(await held.decide(body, { ...ANA, words: { why: `seen ${number}` } }));
  await acknowledge(held);
  if (number % 3 === 0) return;
  value(await held.undo(null, ANA));
  await acknowledge(held);
  if (number % 3 === 1) value(await held.redo(null, ANA));
}

let last = '';
async function acknowledge(held: Case): Promise<void> {
  const { hash } = (await held.history()).at(-1)!.event;
  if (hash !== last) process.stdout.write(`ack ${hash}\n`);
  last = hash;
}

const held = value(await openCase(folder!, { database }));
const known = await held.history();
process.stdout.write(`opened ${known.map(({ event }) => event.hash).join(' ')}\n`);
if (known.length > 1 && !(await held.replay()).same) process.stdout.write('other\n');
for (let number = known.length; ; number++) {
  await turnOver(held, number);
  await acknowledge(held);
  await review(held, number);
  await acknowledge(held);
}
