import type { Outlet, OutletMention } from './outlet.ts';
import { isJoint, type Word } from './words.ts';

/** Last words that make a capitalised name a newspaper's or broadcaster's even in running text. */
const SURE_ENDINGS = new Set(
  'Gazette Herald Tribune Times Chronicle Courier Inquirer Examiner Telegraph Post-Gazette Echo Advertiser Ledger Bugle Argus'.split(
    ' ',
  ),
);

/** Last words that do so only where an outlet is expected. */
const LIKELY_ENDINGS = new Set(
  'News Post Journal Observer Dispatch Sentinel Star Record Register Review Press Standard Express Mail Mirror Globe Bulletin Leader Citizen Monitor Independent Mercury TV Television Radio FM Online Today Daily Weekly Magazine Media Broadcaster Network Wire Newswire Agency Guardian Sun'.split(
    ' ',
  ),
);

/** A capitalised name that ends so is an outlet's name when "News" or "Daily" stands before the ending. */
const AGENCY = /\b(?:news|press|newswire|telegraph|wire) (?:agency|service|bureau)\b/i;
const STATE =
  /^(?:[\p{L}'’ -]{0,40} )?state(?:-run|-owned)? (?:television|tv|media|radio|broadcaster|news agency)$/iu;
const FRONT =
  /^(?:the )?(?:radio|tv|television|channel|newspaper|daily|news agency|broadcaster|magazine) \p{Lu}/iu;
const DOMAIN = /^[\p{L}\p{N}-]{2,40}\.(?:com|org|net|info|tv|news|co\.\w\w|com\.\w\w|\w\w)$/iu;

function unlisted(name: string, kind: Outlet['kind']): Outlet {
  return { name, kind, forms: [name], unsafe: [], domains: [], owner: null, listed: false };
}

/**
 * An outlet that no table knows, told by the shape of its name: "the Fordwick Gazette", "Radio Ouest",
 * "news agency Norpress", "state television". Only for words that stand where an outlet is expected.
 */
export function outletByShape(words: string): Outlet | null {
  const name = words.slice(0, 120).trim().replace(/^the /i, '');
  if (AGENCY.test(name) || /^news agency /i.test(name)) return unlisted(name, 'agency');
  if (STATE.test(name) || FRONT.test(name) || DOMAIN.test(name)) return unlisted(name, 'outlet');
  return endsLikeAnOutlet(name) ? unlisted(name, 'outlet') : null;
}

function endsLikeAnOutlet(name: string): boolean {
  const words = name.split(/\s+/);
  const last = words[words.length - 1] ?? '';
  return words.length > 1 && /^\p{Lu}/u.test(name) && (SURE_ENDINGS.has(last) || LIKELY_ENDINGS.has(last));
}

const CAPITALISED = /^\p{Lu}[\p{L}\p{M}]/u;
const NEVER_FIRST = new Set(
  'The A An In On At And But For To Of From By With His Her Their This That'.split(' '),
);

/** Unlisted newspapers named in running text: capitalised words before a sure ending, or "… News Agency". */
export function findShapes(text: string, words: readonly Word[]): OutletMention[] {
  const mentions: OutletMention[] = [];
  let from = 0;
  for (let i = 1; i < words.length; i++) {
    const kind = endingAt(words, i);
    const first = kind ? nameStart(text, words, { last: i, from }) : i;
    if (!kind || first === i) continue;
    const [start, end] = [words[first]!.start, words[i]!.end];
    mentions.push({ outlet: unlisted(text.slice(start, end), kind), start, end });
    from = i + 1;
  }
  return mentions;
}

function endingAt(words: readonly Word[], i: number): Outlet['kind'] | null {
  const pair = `${words[i - 1]!.text} ${words[i]!.text}`;
  if (pair === 'Medical Examiner') return null;
  if (pair === 'News Agency' || pair === 'Press Agency') return 'agency';
  return SURE_ENDINGS.has(words[i]!.text) || pair === 'Daily News' || pair === 'Evening News'
    ? 'outlet'
    : null;
}

/** Names are at most five words, so the way back is bounded. */
function nameStart(text: string, words: readonly Word[], at: { last: number; from: number }): number {
  let first = at.last;
  while (first > at.from && at.last - first < 5 && isNamePart(text, words, first - 1)) first--;
  while (first < at.last && NEVER_FIRST.has(words[first]!.text)) first++;
  return first;
}

function isNamePart(text: string, words: readonly Word[], i: number): boolean {
  const between = text.slice(words[i]!.end, words[i + 1]!.start);
  return CAPITALISED.test(words[i]!.text) && (between === ' ' || between === '-') && isJoint(between);
}
