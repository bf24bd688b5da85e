import {
  CAREFUL,
  type FetchedPage,
  type Fetching,
  type FetchPolicy,
  openFetching,
} from '../../fetch/index.ts';
import { openInputs } from '../../inputs/index.ts';
import { type Problem, problemWith } from '../../model/index.ts';
import { type FeedEntry, feedEntries, readInputs } from '../../reports/index.ts';
import type { CaseInput } from '../case.ts';
import type { Arrival, Found, Watched } from './look.ts';
import { hasSeen, type Item, type Seen } from './seen.ts';

/** How a feed is watched. */
export interface FeedOptions {
  /** Fetch the page that a new entry leads to and add that; otherwise the entry's own words are added, and no page is asked for. */
  readonly pages?: boolean;
  readonly policy?: FetchPolicy;
}

function bodyOf({ exchanges }: FetchedPage): { readonly body: Uint8Array; readonly url: string } {
  return exchanges.at(-1)!;
}

/** What an entry holds, however the feed around it changed. */
function itemOf({ key, bytes }: FeedEntry): Item {
  const { reports, problems } = readInputs([{ name: 'entry', bytes }]);
  const told = reports.map(({ title, published, url, original }) => [title, published, url, original.sha256]);
  return { key, content: JSON.stringify([told, problems.map(({ code }) => code)]) };
}

function entryInput({ key, url, bytes }: FeedEntry, feed: string, at: string): CaseInput {
  return { name: url ?? `${feed} ${key}`, bytes, url: url ?? feed, retrieved: at };
}

/** The page of an entry, opened where it is a document; why not, where it cannot be had. */
async function pageInputs(
  fetching: Fetching,
  address: string,
): Promise<{ readonly inputs: CaseInput[]; readonly problems: readonly Problem[] }> {
  const { pages, problems } = await fetching.pages([address]);
  const [page] = pages;
  if (page === undefined) return { inputs: [], problems };
  const { body, url } = bodyOf(page);
  const opened = await openInputs([{ name: address, bytes: body, meta: { url } }]);
  return {
    inputs: opened.inputs.map((input) => ({ ...input, url, retrieved: page.at })),
    problems: opened.problems,
  };
}

async function arrivalOf(
  entry: FeedEntry,
  given: { readonly fetching: Fetching; readonly feed: string; readonly at: string; readonly pages: boolean },
): Promise<{ readonly arrival: Arrival; readonly problems: readonly Problem[] }> {
  const { fetching, feed, at } = given;
  const own = { item: itemOf(entry), inputs: [entryInput(entry, feed, at)] };
  if (!given.pages || entry.url === null || !URL.canParse(entry.url, feed))
    return { arrival: own, problems: [] };
  const { inputs, problems } = await pageInputs(fetching, new URL(entry.url, feed).href);
  return { arrival: inputs.length === 0 ? own : { ...own, inputs }, problems };
}

async function newEntries(
  page: FetchedPage,
  seen: Seen,
  given: { readonly fetching: Fetching; readonly feed: string; readonly pages: boolean },
): Promise<Pick<Found, 'arrivals' | 'problems'>> {
  const entries = feedEntries(bodyOf(page).body);
  if (entries === null) {
    const told = 'is no feed (RSS, Atom or JSON Feed); look for the feed that the page links to.';
    return { arrivals: [], problems: [problemWith(given.feed, 'no-feed', told)] };
  }
  const [arrivals, problems]: [Arrival[], Problem[]] = [[], []];
  for (const entry of entries.toReversed()) {
    if (hasSeen(seen, itemOf(entry))) continue;
    const one = await arrivalOf(entry, { ...given, at: page.at });
    arrivals.push(one.arrival);
    problems.push(...one.problems);
  }
  return { arrivals, problems };
}

/**
 * A feed at an address. Its server is asked whether the feed has changed, under the rules of its robots.txt; an entry
 * whose title, date, address or words changed comes again. The oldest entries come first, as feeds list the newest first.
 */
export function watchFeed(feed: string, { pages = false, policy = CAREFUL }: FeedOptions = {}): Watched {
  return {
    key: feed,
    look: async (seen) => {
      const fetching = openFetching(policy);
      const answer = await fetching.again(feed, { etag: seen.etag, modified: seen.modified });
      if (answer.kind === 'same') return { arrivals: [], problems: [], seen, wait: null };
      if (answer.kind === 'failed')
        return { arrivals: [], problems: [answer.problem], seen, wait: answer.wait };
      const found = await newEntries(answer.page, seen, { fetching, feed, pages });
      return { ...found, seen: { ...seen, ...answer.validators }, wait: null };
    },
  };
}
