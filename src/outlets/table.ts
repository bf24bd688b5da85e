import type { Outlet, OutletMention } from './outlet.ts';
import { remember } from '../text/index.ts';
import { findShapes } from './shape.ts';
import { isJoint, nameKey, type Word, wordsOf } from './words.ts';

/** Names, domains and spellings of outlets, ready to look up. */
export interface OutletTable {
  /** The outlet that these words name, where an outlet is expected; null when no entry fits. */
  readonly named: (words: string) => Outlet | null;
  /** The outlet that publishes under a host name or its parent domains. */
  readonly ofDomain: (domain: string) => Outlet | null;
  /** Every place in the range where running text names an outlet, in order and without overlap. */
  readonly find: (text: string, range?: { readonly start: number; readonly end: number }) => OutletMention[];
}

interface Node {
  readonly next: Map<string, Node>;
  outlet: Outlet | null;
}

function node(): Node {
  return { next: new Map(), outlet: null };
}

function plant(root: Node, words: readonly string[], outlet: Outlet): void {
  let at = root;
  for (const word of words) {
    if (!at.next.has(word)) at.next.set(word, node());
    at = at.next.get(word)!;
  }
  at.outlet ??= outlet;
}

function spellings(outlets: readonly Outlet[]): Node {
  const root = node();
  for (const outlet of outlets)
    for (const form of outlet.forms) {
      const words = wordsOf(form).map((word) => word.text);
      plant(root, words, outlet);
      plant(
        root,
        words.map((word) => word.toUpperCase()),
        outlet,
      );
    }
  return root;
}

/** The longest spelling that begins at `first`: its outlet and the index after its last word. */
function longestAt(root: Node, text: string, words: readonly Word[], first: number) {
  let at = root.next.get(words[first]!.text);
  let found: { outlet: Outlet; after: number } | null = null;
  for (let i = first; at; i++) {
    if (at.outlet) found = { outlet: at.outlet, after: i + 1 };
    const next = words[i + 1];
    at = next && isJoint(text.slice(words[i]!.end, next.start)) ? at.next.get(next.text) : undefined;
  }
  return found;
}

function findListed(root: Node, text: string, words: readonly Word[]): OutletMention[] {
  const mentions: OutletMention[] = [];
  for (let i = 0; i < words.length; ) {
    const found = longestAt(root, text, words, i);
    if (found && !isSurname(text, words, i))
      mentions.push(mentionOf(found.outlet, words[i]!, words[found.after - 1]!));
    i = found ? found.after : i + 1;
  }
  return mentions;
}

/** Names of outlets that are surnames of well-known people as well. */
const SURNAMES = new Set(['Bloomberg', 'Breitbart', 'Forbes', 'Gannett', 'Getty']);
const FORENAME = /^\p{Lu}[\p{Ll}.]+$/u;

/** Whether a surname stands behind a forename or a title: "Ada Forbes", "Mayor Bloomberg". */
function isSurname(text: string, words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (!before || !SURNAMES.has(words[i]!.text) || !FORENAME.test(before.text)) return false;
  return /^\.? $/.test(text.slice(before.end, words[i]!.start));
}

function mentionOf(outlet: Outlet, first: Word, last: Word): OutletMention {
  return { outlet, start: first.start, end: last.end };
}

/** Listed mentions and, where none of them stands, shaped ones. Both lists are in order and without overlap. */
function mergeMentions(listed: readonly OutletMention[], shaped: readonly OutletMention[]): OutletMention[] {
  let i = 0;
  const free = shaped.filter(({ start, end }) => {
    while (i < listed.length && listed[i]!.end <= start) i++;
    return i === listed.length || listed[i]!.start >= end;
  });
  return [...listed, ...free].sort((a, b) => a.start - b.start);
}

const TAIL =
  / (?:newspaper|news agency|agency|daily|website|web site|magazine|television|tv|radio|online|news|com)$/;

function keysOf(words: string): readonly string[] {
  const key = nameKey(words);
  const short = key.replace(TAIL, '');
  return [key, key.replace(/^the (?=.)/, ''), short, short.replace(TAIL, '')];
}

function namesOf(outlets: readonly Outlet[]): ReadonlyMap<string, Outlet> {
  const names = new Map<string, Outlet>();
  const add = (form: string, outlet: Outlet) => {
    const key = nameKey(form);
    if (key !== '' && !names.has(key)) names.set(key, outlet);
  };
  for (const outlet of outlets) add(outlet.name, outlet);
  for (const outlet of outlets) for (const form of outlet.forms) add(form, outlet);
  for (const outlet of outlets) for (const form of outlet.unsafe) add(form, outlet);
  return names;
}

function domainsOf(outlets: readonly Outlet[]): ReadonlyMap<string, Outlet> {
  const domains = new Map<string, Outlet>();
  for (const outlet of outlets)
    for (const domain of outlet.domains) if (!domains.has(domain)) domains.set(domain, outlet);
  return domains;
}

/** The host name and its parents, nearest first: "a.b.org", "b.org". */
function hostChain(host: string): readonly string[] {
  const labels = host.toLowerCase().slice(0, 253).split('.');
  return labels.slice(0, -1).map((_, i) => labels.slice(i).join('.'));
}

/** The same publishers and sources are asked for over and over: so many answers are kept. */
const MOST_REMEMBERED = 5000;

/** Makes the look-up for a list of outlets; where two share a spelling, the earlier entry wins. */
export function outletTable(outlets: readonly Outlet[]): OutletTable {
  const names = namesOf(outlets);
  const domains = domainsOf(outlets);
  const root = spellings(outlets);
  const named = remember((words: string) => firstIn(names, keysOf(words)), MOST_REMEMBERED);
  return {
    named: (words) => named(words.slice(0, 200)),
    ofDomain: (domain) => firstIn(domains, hostChain(domain)),
    find: (text, range = { start: 0, end: text.length }) => {
      const words = wordsOf(text, range.start, range.end);
      return mergeMentions(findListed(root, text, words), findShapes(text, words));
    },
  };
}

function firstIn(map: ReadonlyMap<string, Outlet>, keys: readonly string[]): Outlet | null {
  for (const key of keys) {
    const found = map.get(key);
    if (found) return found;
  }
  return null;
}
