import type { Statement } from '../model/index.ts';
import type { Trace } from './trace.ts';

const ARRESTS =
  /\b(?:\d+|dozens|scores|hundreds|several|\w+teen|\w+ty|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b[^.]{0,40}\b(?:arrested|arrests|detained|charged|in custody)\b/i;
const EVIDENCE =
  /\b(?:gun|revolver|pistol|rifle|weapons?|firearms?|knife|knives|ammunition|explosives?|drugs|shell casings?)\b[^.]{0,40}\b(?:recovered|seized|confiscated|was found|were found)\b/i;

/** Whether words tell what only police keep count of: how many were arrested, what evidence was taken up. */
function isPoliceRecord({ quote }: Statement): boolean {
  return ARRESTS.test(quote) || EVIDENCE.test(quote);
}

/**
 * The police, where another account of the same claim names them, for words in a report's own voice about what police alone
 * keep the record of; null otherwise.
 */
export function recordKeeper(statement: Statement, named: readonly Trace[]): Trace | null {
  if (!isPoliceRecord(statement)) return null;
  const police = named.find(({ body, kind }) => body === 'police' && kind === 'organisation');
  return police === undefined
    ? null
    : {
        ...police,
        reasons: [`what police keep the record of, and ${police.name} are named for it elsewhere`],
      };
}

const PROMISE =
  /\b(?:will|shall|(?:is|are) (?:to be|being|set to|due to)|set to|can (?:return|get|have|claim))\b/i;

/**
 * The one party whose own text makes the same claim, for words in a report's own voice about what is to come: a promise or
 * a plan has no other knower than who makes it. Null for what has happened, and where several parties publish.
 */
export function promiser({ quote }: Statement, parties: readonly Trace[]): Trace | null {
  const keys = new Set(parties.map(({ key }) => key));
  if (keys.size !== 1 || !PROMISE.test(quote)) return null;
  const [party] = parties;
  return { ...party!, reasons: [`what is to come, as ${party!.name} says in a text of its own`] };
}
