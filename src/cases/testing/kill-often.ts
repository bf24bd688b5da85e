import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { initCase, openCase } from '../open-case.ts';

/** What became of a case whose process was killed again and again. */
export interface Outlived {
  readonly kills: number;
  readonly acknowledged: number;
  /** Hashes of acknowledged events that were gone when the case was opened next. */
  readonly lost: readonly string[];
  readonly failures: readonly string[];
  /** Whether originals and events give the dossier that is kept. */
  readonly rebuilt: boolean;
}

interface Life {
  readonly opened: readonly string[] | null;
  readonly acknowledged: readonly string[];
  readonly told: string;
}

const ACTOR = join(import.meta.dirname, 'act-until-killed.ts');

/** When an actor is killed: so many milliseconds after it opened the case and acknowledged so many events. */
interface Moment {
  readonly after: number;
  readonly ms: number;
}

/** Runs the actor and kills it at its moment, which is counted in work done so that a busy machine changes nothing. */
function liveUntil(args: readonly string[], { after, ms }: Moment): Promise<Life> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', ACTOR, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [opened, told]: [string[] | null, string] = [null, ''];
    const acknowledged: string[] = [];
    child.stderr.on('data', (data) => (told += String(data)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [word, ...hashes] = line.split(' ');
      if (word === 'opened') opened = hashes;
      else acknowledged.push(...hashes);
      if (acknowledged.length === after) setTimeout(() => child.kill('SIGKILL'), ms);
    });
    child.once('close', () => resolve({ opened, acknowledged, told }));
  });
}

/** Kills at a moment drawn anew each time: within 300 ms of opening or of one of the next five events. */
export async function killOften(
  folder: string,
  { times, random, database }: { times: number; random: () => number; database?: string | undefined },
): Promise<Outlived> {
  const made = await initCase(folder, { name: 'killed', who: 'ana', database });
  if (!made.ok) throw new Error(made.problem.message);
  await made.value.close();
  const acknowledged = new Set<string>();
  const [lost, failures]: [string[], string[]] = [[], []];
  const args = database === undefined ? [folder] : [folder, database];
  for (let i = 0; i < times; i++) {
    const life = await liveUntil(args, { after: Math.floor(random() * 6), ms: Math.floor(random() * 300) });
    if (life.opened === null) failures.push(`was not opened after kill ${i}: ${life.told}`);
    const there = new Set(life.opened);
    lost.push(...[...acknowledged].filter((hash) => !there.has(hash)));
    for (const hash of life.acknowledged) acknowledged.add(hash);
  }
  const opened = await openCase(folder, { database });
  if (!opened.ok) throw new Error(opened.problem.message);
  const held = opened.value;
  const there = new Set((await held.history()).map(({ event }) => event.hash));
  lost.push(...[...acknowledged].filter((hash) => !there.has(hash)));
  failures.push(...(await held.verify()).failures.map(({ input, message }) => `${input}: ${message}`));
  const { same } = await held.replay();
  await held.close();
  return { kills: times, acknowledged: acknowledged.size, lost, failures, rebuilt: same };
}
