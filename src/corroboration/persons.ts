import { outletNamed } from '../outlets/index.ts';
import { wordsOf } from './bodies.ts';

/** Forms of address and offices that stand before a person's name. */
const TITLES = new Set(
  (
    'mr mrs ms miss dr sir dame lord lady rev reverend father sister prof professor president vice deputy prime premier ' +
    'minister foreign interior defence defense finance energy health chancellor secretary general governor gov mayor ' +
    'senator sen representative rep congressman congresswoman councilman councilwoman councillor council city member ' +
    'commissioner chief inspector superintendent sergeant sgt detective officer captain capt colonel col major gen ' +
    'lieutenant lt admiral judge justice attorney spokesman spokeswoman spokesperson director chairman chairwoman head ' +
    'king queen prince princess pope cardinal bishop imam sheikh ayatollah first lady former acting state police'
  ).split(' '),
);

/** Offices whose holders speak of happenings that others reported to them, and people who comment on them. */
const SECOND_HAND =
  /\b(?:prime minister|premier|president|minister|chancellor|king|queen|pope|senator|lawmaker|congress(?:man|woman)|council(?:man|woman|lor| member)|mp|professor|analyst|expert|economist|fellow|columnist|commentator|lawyer|attorney)\b/i;

/** The words of a person's name without titles and initials, in lower case. */
export function personWords(name: string): string[] {
  const words = wordsOf(name).filter((word) => word.length > 1);
  const telling = words.filter((word) => !TITLES.has(word));
  return telling.length > 0 ? telling : words;
}

/** Whether all words of the shorter name stand in the longer one ("Mr Aho", "Juhani Aho"). */
export function isSamePerson(a: string, b: string): boolean {
  const [short, long] = [personWords(a), personWords(b)].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  return short.length > 0 && short.every((word) => long.includes(word));
}

/** Whether somebody holds an office, or a chair, far from what happens on the street, by role or by the title before the name. */
export function speaksSecondHand({
  name,
  role,
}: {
  readonly name: string;
  readonly role: string | null;
}): boolean {
  const words = wordsOf(name);
  const first = words.findIndex((word) => !TITLES.has(word));
  return SECOND_HAND.test(role ?? '') || SECOND_HAND.test(words.slice(0, Math.max(0, first)).join(' '));
}

const REPORTER = /\b(?:reporter|correspondent|photographer|editor|bureau chief)\b/i;

/** Whether somebody is said to report for an outlet ("the Courier's Ada Lind", "a correspondent"): they may have it from others. */
export function isReporter(role: string | null): boolean {
  if (role === null) return false;
  const named = role.split('; ').map((one) => one.replace(/['’]\s?s?$/u, '').replace(/^the\s+/i, ''));
  return REPORTER.test(role) || named.some((one) => outletNamed(one) !== null);
}
