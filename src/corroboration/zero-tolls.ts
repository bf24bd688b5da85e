import { type Quantity, type Quotable, type Range, spanOf, type Statement } from '../model/index.ts';

const BEFALLEN: ReadonlyMap<string, RegExp> = new Map([
  ['die', /^(?:killed|died|dead|dies|perished)$/],
  ['injure', /^(?:hurt|injured|wounded|harmed)$/],
  ['miss', /^missing$/],
  ['arrest', /^(?:arrested|detained)$/],
]);
/** "No one was hurt", "none of our fighters was killed", "not a single sailor is missing". */
const NOBODY =
  /\b(?:no[ -]?one|nobody|none|not (?:one|a single)|no)(?: of (?:the|our|their|its|those|his|her))?(?: [a-z]+){0,3}? (?:(?:was|were|is|are|has|have|had|been|be|got|reported|reportedly|believed|to) )*(killed|died|dead|dies|perished|hurt|injured|wounded|harmed|missing|arrested|detained)\b/gi;
/** "There were no injuries", "without casualties". */
const NO_HARM =
  /\b(?:no|without(?: any)?|zero) (?:(?:immediate |early )?(?:reports?|word) of )?(?:any )?(injur(?:y|ies)|casualt(?:y|ies)|deaths?|fatalit(?:y|ies)|loss of life|dead|wounded|arrests?)\b/gi;
const HARMS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^casual/i, ['die', 'injure']],
  [/^(?:injur|wounded)/i, ['injure']],
  [/^arrest/i, ['arrest']],
  [/^/, ['die']],
];
/** Grades and additions: "no one was seriously hurt" leaves room for the hurt, "no further deaths" for earlier ones. */
const LEAVES_ROOM = /\b(?:seriously|badly|critically|gravely|severely|else|further|other|more|new|yet)\b/i;
/** What is not known, and what is only told of words. */
const NOT_KNOWN =
  /\b(?:information|news|details?|doubt|evidence|indication|signs?|way|reason|need|longer)\b/i;
const WHO =
  /^(?:no|none|not (?:one|a single))(?: of (?:the|our|their|its|those|his|her))? (?:[a-z]+ )*?([a-z]{3,}?)s? (?:was|were|is|are|has|have|had)\b/i;
const PEOPLE = new Set(['one', 'people', 'person', 'body', 'them', 'us']);

function countedIn(words: string): string {
  const noun = WHO.exec(words)?.[1]?.toLowerCase();
  return noun === undefined || PEOPLE.has(noun) ? 'people' : noun;
}

function zeroOf(report: Quotable, range: Range, role: string): Quantity {
  const span = spanOf(report, range);
  const counted = countedIn(span.quote);
  return {
    spans: [span],
    value: 0,
    low: 0,
    high: 0,
    bound: 'exact',
    unit: 'person',
    counted,
    countedSpans: [],
    countedWords: [counted],
    role,
    whole: null,
    change: null,
    boundSpans: [],
  };
}

function rolesOfNobody(word: string): string[] {
  return [...BEFALLEN].filter(([, words]) => words.test(word.toLowerCase())).map(([role]) => role);
}

function rolesOfHarm(word: string): readonly string[] {
  return HARMS.find(([words]) => words.test(word))![1];
}

/** Tolls of none in a statement's words ("no one was hurt", "without casualties"), each as a figure of nought people. */
export function zeroTolls(report: Quotable, { spans }: Statement): Quantity[] {
  return spans.flatMap(({ start, quote }) =>
    [
      ...[...quote.matchAll(NOBODY)].map((found) => ({ found, roles: rolesOfNobody(found[1]!) })),
      ...[...quote.matchAll(NO_HARM)].map((found) => ({ found, roles: rolesOfHarm(found[1]!) })),
    ]
      .filter(({ found: [words] }) => !LEAVES_ROOM.test(words) && !NOT_KNOWN.test(words))
      .flatMap(({ found, roles }) => {
        const from = start + found.index;
        return roles.map((role) => zeroOf(report, { start: from, end: from + found[0].length }, role));
      }),
  );
}
