// node --import tsx act-until-killed.ts FOLDER [DATABASE]
// Opens a case, names the events that it holds, then adds, decides, undoes and forgets until somebody kills it. Each
// line "ack HASH" is an event that was acknowledged.
import { openCase } from '../open-case.ts';
import type { Result } from '../result.ts';
import type { Case } from '../case.ts';

const [folder, database] = process.argv.slice(2);
const MOST_REPORTS = 12;

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

async function act(held: Case, number: number): Promise<void> {
  const who = 'ana';
  const { reports } = await held.dossier();
  if (reports.length > MOST_REPORTS) value(await held.forget(reports[number % reports.length]!.id, { who }));
  else value(await held.add([report(number)], { who }));
  const [claim] = await held.claims();
  if (claim === undefined) return;
  const ref = { id: claim.id, statements: claim.statements.map(({ id }) => id) };
  await acknowledge(held);
  value(await held.decide({ kind: 'accept-claim', claim: ref }, { who, words: { why: `seen ${number}` } }));
  await acknowledge(held);
  if (number % 2 === 0) value(await held.undo(null, { who }));
}

async function acknowledge(held: Case): Promise<void> {
  process.stdout.write(`ack ${(await held.history()).at(-1)!.event.hash}\n`);
}

const held = value(await openCase(folder!, { database }));
const known = await held.history();
process.stdout.write(`opened ${known.map(({ event }) => event.hash).join(' ')}\n`);
for (let number = known.length; ; number++) {
  await act(held, number);
  await acknowledge(held);
}
