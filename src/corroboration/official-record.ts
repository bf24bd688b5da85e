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
