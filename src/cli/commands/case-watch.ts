import { setTimeout as sleep } from 'node:timers/promises';
import { Command, InvalidArgumentError } from 'commander';
import { lookOnce, type Watched, watchFeed, watchFolder, type WatchingCase } from '../../cases/index.ts';
import type { Problem } from '../../model/index.ts';
import { EXIT } from '../exit.ts';
import { tell, tellProblems } from '../tell.ts';
import { writeOutput } from '../write-output.ts';
import { outcomeLine } from './case-add.ts';
import { actorOf, type CaseOptions, valueOr, withCase, withCaseOptions } from './case-session.ts';

interface WatchOptions extends CaseOptions {
  readonly once?: boolean;
  readonly every?: number;
  readonly pages?: boolean;
}

/** Seconds between two looks. A feed's server is asked seldom, as feeds change in minutes at the most. */
const EVERY = { folder: 1, feed: 900 } as const;
const LEAST_FOR_FEED = 60;

const HELP = `
Says of each report what it brings: echo, new-origin, contradiction or update. A feed's server is asked whether the feed
has changed, under its robots.txt; the pages that entries lead to are fetched with --pages only. What was come across is
remembered in the case, so that nothing is added twice.`;

function isFeed(watched: string): boolean {
  return /^https?:\/\//i.test(watched);
}

/** Tells problems that were not there at the last look, so that one that lasts is told once. */
function tellNew(problems: readonly Problem[], before: ReadonlySet<string>): Set<string> {
  const keys = problems.map((one) => JSON.stringify(one));
  tellProblems(problems.filter((_, i) => !before.has(keys[i]!)));
  return new Set(keys);
}

/** Waits for so many seconds, or until the person ends the program; true when it goes on. */
async function pause(seconds: number, ended: AbortSignal): Promise<boolean> {
  await sleep(seconds * 1000, undefined, { signal: ended }).catch(() => undefined);
  return !ended.aborted;
}

function untilTold(): AbortSignal {
  const told = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => told.abort());
  return told.signal;
}

/** Looks again and again, or once; each report that was added is a line. */
async function watch(held: WatchingCase, watched: Watched, options: WatchOptions & { every: number }) {
  const ended = untilTold();
  let told = new Set<string>();
  for (let goesOn = true; goesOn; ) {
    const looked = valueOr(await lookOnce(held, watched, { who: actorOf(options) }));
    if (looked === null) return;
    const { added, wait } = looked;
    told = tellNew(added.problems, told);
    for (const one of added.outcomes)
      await writeOutput(`${options.json === true ? JSON.stringify(one) : outcomeLine(one)}\n`, undefined);
    if (options.once === true && added.problems.length > 0 && added.event === null)
      process.exitCode = EXIT.nothing;
    goesOn = options.once !== true && (await pause(Math.max(options.every, wait ?? 0), ended));
  }
}

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (Number.isFinite(seconds) && seconds > 0 && seconds <= 86_400) return seconds;
  throw new InvalidArgumentError('give a number of seconds, at most 86400 (a day)');
}

async function run(folder: string, watched: string, options: WatchOptions): Promise<void> {
  const feed = isFeed(watched);
  const every = options.every ?? (feed ? EVERY.feed : EVERY.folder);
  if (feed && every < LEAST_FOR_FEED) {
    tell(
      `a feed is asked for every ${LEAST_FOR_FEED} seconds at most; give --every ${LEAST_FOR_FEED} or more`,
    );
    process.exitCode = EXIT.usage;
    return;
  }
  if (options.pages === true && !feed) {
    tell('--pages is for feeds: files of a folder are read as they are');
    process.exitCode = EXIT.usage;
    return;
  }
  const source = feed ? watchFeed(watched, { pages: options.pages === true }) : watchFolder(watched);
  await withCase(folder, options, (held) => watch(held, source, { ...options, every }));
}

/** `headwater case watch CASE FOLDER|FEED` */
export function caseWatchCommand(): Command {
  const command = new Command('watch')
    .description('add what comes into a folder or a feed, until Ctrl-C')
    .argument('<case>', 'the folder of the case')
    .argument('<watched>', 'the folder to watch, or the address of a feed (RSS, Atom, JSON Feed)')
    .option('--once', 'look once and end')
    .option('--every <seconds>', 'time between two looks; 1 for a folder and 900 for a feed', secondsOf)
    .option('--pages', 'fetch the page of each new entry and add that instead of the words in the feed')
    .addHelpText('after', HELP);
  return withCaseOptions(command).action(run);
}
