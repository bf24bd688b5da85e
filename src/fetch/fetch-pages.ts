import type { Problem } from '../model/index.ts';
import { CAREFUL, type FetchPolicy } from './fetch-policy.ts';
import { follow } from './follow.ts';
import { openPacer, type Pacer } from './pacer.ts';
import { fetchProblem, Refusal } from './refusal.ts';
import { type AskedWith, type Exchange, request } from './request.ts';
import {
  type Again,
  headersOf,
  NOT_MODIFIED,
  type Validators,
  validatorsOf,
  waitAsked,
} from './validators.ts';
import { type Robots, robotsAddress, robotsIn } from './robots.ts';

/** A page that was fetched: the URL that was asked for, and every answer on the way, the page itself last. */
export interface FetchedPage {
  readonly asked: string;
  /** When the last answer had come, ISO 8601 in UTC. */
  readonly at: string;
  readonly exchanges: readonly Exchange[];
}

/** Pages that were fetched, in the order of their URLs, and what could not be. */
export interface Fetched {
  readonly pages: FetchedPage[];
  readonly problems: Problem[];
}

interface Session {
  readonly policy: FetchPolicy;
  readonly pacer: Pacer;
  readonly robots: Map<string, Promise<Robots>>;
}

/**
 * Fetches pages, because a person asked for these. robots.txt is honoured (RFC 9309), one host is asked once a second, addresses that
 * are not of the open Internet are refused, on every redirect too. Never throws for what the network does.
 */
export function fetchPages(urls: readonly string[], policy: FetchPolicy = CAREFUL): Promise<Fetched> {
  return openFetching(policy).pages(urls);
}

/** Fetching with one pace and one look at each robots.txt for everything that is asked through it. */
export interface Fetching {
  readonly pages: (urls: readonly string[]) => Promise<Fetched>;
  /** Asks for an address again; the server sends it only when it has changed (RFC 9110, section 13). */
  readonly again: (url: string, known: Validators) => Promise<Again>;
}

/** Opens fetching under a policy. Nothing is asked before it is used. */
export function openFetching(policy: FetchPolicy = CAREFUL): Fetching {
  const session: Session = { policy, pacer: openPacer(policy.pause), robots: new Map() };
  return {
    pages: (urls) => pagesOf(session, urls),
    again: (url, known) => fetchAgain(session, url, known),
  };
}

async function pagesOf(session: Session, urls: readonly string[]): Promise<Fetched> {
  const fetched: Fetched = { pages: [], problems: [] };
  for (const url of new Set(urls)) {
    try {
      fetched.pages.push(await fetchPage(session, url));
    } catch (error) {
      fetched.problems.push(fetchProblem(url, error));
    }
  }
  return fetched;
}

async function fetchAgain(session: Session, url: string, known: Validators): Promise<Again> {
  try {
    const exchanges = await answersFor(session, url, headersOf(known));
    const last = exchanges.at(-1)!;
    if (last.status === NOT_MODIFIED) return { kind: 'same' };
    if (!isGood(last))
      return { kind: 'failed', problem: fetchProblem(url, noPage(last)), wait: waitAsked(last) };
    return { kind: 'changed', page: pageOf(url, exchanges), validators: validatorsOf(last) };
  } catch (error) {
    return { kind: 'failed', problem: fetchProblem(url, error), wait: null };
  }
}

async function fetchPage(session: Session, asked: string): Promise<FetchedPage> {
  const exchanges = await answersFor(session, asked, {});
  const last = exchanges.at(-1)!;
  if (!isGood(last)) throw noPage(last);
  return pageOf(asked, exchanges);
}

function isGood({ status }: Exchange): boolean {
  return status >= 200 && status <= 299;
}

function noPage({ status }: Exchange): Refusal {
  return new Refusal('no-page', `was answered with ${status}; look at it in a browser.`);
}

function pageOf(asked: string, exchanges: readonly Exchange[]): FetchedPage {
  return { asked, at: new Date().toISOString(), exchanges };
}

async function answersFor(session: Session, asked: string, headers: AskedWith): Promise<Exchange[]> {
  if (!URL.canParse(asked)) throw new Refusal('no-address', 'is no web address; give one such as https://….');
  const { username, password } = new URL(asked);
  if (username !== '' || password !== '')
    throw new Refusal('address-with-password', 'holds a name or a password; give the address without it.');
  return follow(new URL(asked), session.policy, (url) => askPolitely(session, url, headers));
}

async function askPolitely(session: Session, url: URL, headers: AskedWith): Promise<Exchange> {
  const allows = await robotsOf(session, url);
  if (!allows(url.href))
    throw new Refusal(
      'robots',
      'may not be fetched by programs, its robots.txt says; save the page from a browser.',
    );
  return ask(session, url, headers);
}

function ask({ pacer, policy }: Session, url: URL, headers: AskedWith): Promise<Exchange> {
  return pacer.inTurn(url.host, () => request(url, policy, headers));
}

function robotsOf(session: Session, url: URL): Promise<Robots> {
  const known = session.robots.get(url.origin);
  if (known !== undefined) return known;
  const asked = askForRobots(session, url);
  session.robots.set(url.origin, asked);
  return asked;
}

/** A server that cannot be asked for its rules cannot be asked for the page either: that error is the one to tell. */
async function askForRobots(session: Session, url: URL): Promise<Robots> {
  const answers = await follow(robotsAddress(url), session.policy, (step) => ask(session, step, {}));
  return robotsIn(answers.at(-1)!);
}
