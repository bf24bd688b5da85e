import { bodyOf, isOfficialBody, namesOnlyBody, wordsOf } from './bodies.ts';
import type { Trace } from './trace.ts';

/** Offices whose holders speak for a body when they speak: what they say of its work is what the body says. */
const VOICES =
  /\b(?:spokes(?:man|woman|person)|press officer|chief|commissioner|head|superintendent|commander|director|deputy commissioner)\b/i;

/** Who once held an office speaks for nobody. */
export const FORMER = /\b(?:former|retired|ex|one-time|onetime)\b/i;

/** The official body that a person speaks for by office ("a spokesman for the Dorn fire brigade"), or null. */
export function voiceOf(words: string | null): string | null {
  if (words === null || !VOICES.test(words) || FORMER.test(words)) return null;
  const body = bodyOf(words);
  return body !== null && isOfficialBody(body) ? body : null;
}

/** Whether an organisation is the body that a person speaks for, named only as what it is or as the person's role has it. */
export function speaksFor(person: Trace, body: Trace): boolean {
  const voice = voiceOf(person.role);
  if (voice === null || voice !== body.body) return false;
  const role = new Set(wordsOf(person.role!));
  return namesOnlyBody(body.name) || wordsOf(body.name).every((word) => role.has(word));
}
