import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { initCase, openCase } from '../open-case.ts';
import { buildActor } from './actor-file.ts';

/** What became of a case whose process was killed again and again. */
export interface Outlived {
  readonly kills: number;
  readonly acknowledged: number;
  /** Hashes of acknowledged events that were gone when the case was opened next. */
  readonly lost: readonly string[];
  /** Where it did not open, was not what originals and events give, or does not verify. */
  readonly failures: readonly string[];
}

interface Life {
  readonly opened: readonly string[] | null;
  readonly isRebuilt: boolean;
  readonly acknowledged: readonly string[];
  readonly told: string;
}

/** When an actor is killed: so many milliseconds after it opened the case and acknowledged so many events. */
interface Moment {
  readonly after: number;
  readonly ms: number;
}

/** Runs the actor and kills it at its moment, which is counted in work done so that a busy machine changes nothing. */
function liveUntil(args: readonly string[], { after, ms }: Moment): Promise<Life> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let [opened, isRebuilt, told]: [string[] | null, boolean, string] = [null, true, ''];
    const acknowledged: string[] = [];
    child.stderr.on('data', (data) => (told += String(data)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [word, ...hashes] = line.split(' ');
      if (word === 'opened') opened = hashes;
      else if (word === 'other') isRebuilt = false;
      else acknowledged.push(...hashes);
      if (acknowledged.length === after) setTimeout(() => child.kill('SIGKILL'), ms);
    });
    child.once('close', () => resolve({ opened, isRebuilt, acknowledged, told }));
  });
}

/** What the last life shows of the one before it. */
function failuresOf({ opened, isRebuilt, told }: Life, kill: number): string[] {
  if (opened === null) return [`was not opened after kill ${kill}: ${told}`];
  if (!isRebuilt) return [`after kill ${kill} it was not what originals and events give`];
  return told === '' ? [] : [`the process ended by itself before kill ${kill + 1}: ${told}`];
}

interface Killing {
  readonly times: number;
  readonly random: () => number;
  readonly database?: string | undefined;
}

/** The lives of a case, each until it was killed: within 300 ms of opening or of one of the next five events. */
async function liveAndDie(folder: string, { times, random, database }: Killing): Promise<Life[]> {
  const actor = await buildActor();
  const args = [actor.file, folder, ...(database === undefined ? [] : [database])];
  const lives: Life[] = [];
  for (let i = 0; i < times; i++)
    lives.push(await liveUntil(args, { after: Math.floor(random() * 6), ms: Math.floor(random() * 300) }));
  actor.remove();
  return lives;
}

/** Opens the case after its last kill and checks all of it. */
async function afterAll(folder: string, database: string | undefined) {
  const opened = await openCase(folder, { database });
  if (!opened.ok) throw new Error(opened.problem.message);
  const held = opened.value;
  const there = (await held.history()).map(({ event }) => event.hash);
  const failures = (await held.verify()).failures.map(({ input, message }) => `${input}: ${message}`);
  const { same } = await held.replay();
  await held.close();
  return { there, failures: same ? failures : [...failures, 'a replay gives another dossier'] };
}

/** Makes a case and kills the process that works on it again and again, at moments drawn anew each time. */
export async function killOften(folder: string, killing: Killing): Promise<Outlived> {
  const made = await initCase(folder, { name: 'killed', who: 'ana', database: killing.database });
  if (!made.ok) throw new Error(made.problem.message);
  await made.value.close();
  const lives = await liveAndDie(folder, killing);
  const last = await afterAll(folder, killing.database);
  const acknowledged = new Set<string>();
  const lost = new Set<string>();
  for (const [i, life] of lives.entries()) {
    for (const hash of life.acknowledged) acknowledged.add(hash);
    const there = new Set(lives[i + 1]?.opened ?? last.there);
    for (const hash of acknowledged) if (!there.has(hash)) lost.add(hash);
  }
  return {
    kills: lives.length,
    acknowledged: acknowledged.size,
    lost: [...lost],
    failures: [...lives.flatMap((life, i) => failuresOf(life, i)), ...last.failures],
  };
}
