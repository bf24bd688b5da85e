import type { Problem } from '../model/index.ts';
import { CAREFUL, type FetchPolicy } from './fetch-policy.ts';
import { follow } from './follow.ts';
import { openPacer, type Pacer } from './pacer.ts';
import { fetchProblem, Refusal } from './refusal.ts';
import { type Exchange, request } from './request.ts';
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
export async function fetchPages(urls: readonly string[], policy: FetchPolicy = CAREFUL): Promise<Fetched> {
  const session: Session = { policy, pacer: openPacer(policy.pause), robots: new Map() };
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

async function fetchPage(session: Session, asked: string): Promise<FetchedPage> {
  if (!URL.canParse(asked)) throw new Refusal('no-address', 'is no web address; give one such as https://….');
  const { username, password } = new URL(asked);
  if (username !== '' || password !== '')
    throw new Refusal('address-with-password', 'holds a name or a password; give the address without it.');
  const exchanges = await follow(new URL(asked), session.policy, (url) => askPolitely(session, url));
  const { status } = exchanges.at(-1)!;
  if (status < 200 || status > 299)
    throw new Refusal('no-page', `was answered with ${status}; look at it in a browser.`);
  return { asked, at: new Date().toISOString(), exchanges };
}

async function askPolitely(session: Session, url: URL): Promise<Exchange> {
  const allows = await robotsOf(session, url);
  if (!allows(url.href))
    throw new Refusal(
      'robots',
      'may not be fetched by programs, its robots.txt says; save the page from a browser.',
    );
  return ask(session, url);
}

function ask({ pacer, policy }: Session, url: URL): Promise<Exchange> {
  return pacer.inTurn(url.host, () => request(url, policy));
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
  const answers = await follow(robotsAddress(url), session.policy, (step) => ask(session, step));
  return robotsIn(answers.at(-1)!);
}
