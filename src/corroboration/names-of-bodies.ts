import { isAcronym } from '../language/index.ts';
import { governmentNamed } from '../measures/index.ts';

/** Whether two names of bodies are of one body, or may be, and by what they show it. */
export interface BodyNames {
  readonly isCertain: boolean;
  readonly reason: string;
}

/** Initials this short are shared by too many bodies to prove anything. */
const TELLING_INITIALS = 3;

function byInitials(a: string, b: string): BodyNames | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const initials = short.replace(/^the\s+/i, '');
  if (!isAcronym(initials, long.replace(/^the\s+/i, ''))) return null;
  const isCertain = initials.replaceAll('.', '').length >= TELLING_INITIALS;
  return { isCertain, reason: `“${initials}” are the initials of “${long}”` };
}

function byGovernment(a: string, b: string): BodyNames | null {
  const [left, right] = [governmentNamed(a), governmentNamed(b)];
  if (left === null || right === null || left.country !== right.country) return null;
  return {
    isCertain: left.isCertain && right.isCertain,
    reason: `“${a}” and “${b}” both stand for the government of ${left.country}`,
  };
}

/**
 * What two differently written names of bodies have in common that makes them one body's: initials beside the full
 * name, a country, its adjective or its capital for its government. Null when nothing shows it.
 */
export function namesOfOneBody(a: string, b: string): BodyNames | null {
  return byInitials(a, b) ?? byGovernment(a, b);
}
