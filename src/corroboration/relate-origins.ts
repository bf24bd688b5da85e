import { sameByList, sameName } from '../language/index.ts';
import { groundBetween } from '../lineage/index.ts';
import { governmentNamed, seatNamed } from '../measures/index.ts';
import { rememberWith } from '../text/index.ts';
import { bodyOf, bodyWords, isOffice, isOfficialBody, officesIn, wordsOf } from './bodies.ts';
import { officeNamed, type Office, sameHolder, type Told } from './offices.ts';
import { FORMER, speaksFor } from './official-voice.ts';
import { isReporter, isSamePerson, personWords, speaksSecondHand } from './persons.ts';
import { namesOfOneBody } from './names-of-bodies.ts';
import { STEM } from './stems.ts';
import type { Trace } from './trace.ts';

/** Whether two origins must be one, may be one or cannot be one, and why. */
export interface OriginRelation {
  readonly verdict: 'must' | 'may' | 'cannot';
  readonly reason: string;
}

type Rule = (a: Trace, b: Trace) => OriginRelation | null;

const must = (reason: string): OriginRelation => ({ verdict: 'must', reason });
const may = (reason: string): OriginRelation => ({ verdict: 'may', reason });
const cannot = (reason: string): OriginRelation => ({ verdict: 'cannot', reason });

function either(a: Trace, b: Trace, kind: Trace['kind']): boolean {
  return a.kind === kind || b.kind === kind;
}

function both(a: Trace, b: Trace, kind: Trace['kind']): boolean {
  return a.kind === kind && b.kind === kind;
}

/** Whether the words of one name all stand in the other's name or role ("police" in "the Dorn police chief"). */
function isNamedIn(a: Trace, b: Trace): boolean {
  const inside = new Set(wordsOf(`${b.name} ${officesIn(b.role)}`));
  const words = wordsOf(a.name);
  return words.length > 0 && words.every((word) => inside.has(word));
}

const sameKey: Rule = (a, b) => (a.key === b.key ? must('the same source') : null);

const unknown: Rule = (a, b) =>
  either(a, b, 'unknown') ? may('nothing says whose reporting the words are') : null;

/** The name that a source has after a person parted it from others of its name. */
const PARTED = / \(another\)$/u;

const partedByHand: Rule = (a, b) => {
  const parted = [a, b].find(({ name }) => PARTED.test(name));
  return parted === undefined
    ? null
    : cannot(`a person parted ${parted.name.replace(PARTED, '')} from the other`);
};

/** A person's own list of names, or the one that ships; a nom de guerre beside the name of who bears it. */
const listed: Rule = (a, b) => {
  if (a.name === b.name) return null;
  const reason =
    sameByList(a.name, b.name) ?? sameByList(personWords(a.name).join(' '), personWords(b.name).join(' '));
  return reason === null ? null : must(reason);
};

/** A name that was taken for a body's and is a person's in another report ("Council Member Ada Lind"). */
const misread: Rule = (a, b) => {
  const [person, other] = a.kind === 'person' ? [a, b] : [b, a];
  if (person.kind !== 'person' || other.kind !== 'organisation') return null;
  const isName = personWords(person.name).length >= 2 && isSamePerson(person.name, other.name);
  return isName && personWords(other.name).length >= 2 && personWords(other.name).length <= 3
    ? must('the same name')
    : null;
};

/** Whoever reports for a living may have it from anybody whom other reports name. */
const journalist: Rule = (a, b) => {
  const reporter = [a, b].find(({ kind, role }) => kind === 'person' && isReporter(role));
  return reporter !== undefined ? may(`${reporter.name} reports, and may have it from the other`) : null;
};

const persons: Rule = (a, b) => {
  if (!both(a, b, 'person')) return null;
  if (isSamePerson(a.name, b.name)) return must('the same name');
  const { relation, reason } = sameName(a.name, b.name);
  if (relation !== 'different') return must(reason);
  if (a.body !== null && a.body === b.body && isOfficialBody(a.body))
    return may(`both speak for the ${a.body}`);
  return journalist(a, b) ?? cannot('two named people, each speaking');
};

/** Whether a body is named only as what it is ("the police"), so that it is the one that other accounts name. */
function isGeneric({ key }: Trace): boolean {
  return key.startsWith('body ');
}

/** A name of two words or more inside a longer one is the same body's ("Harbour Authority", "Osk Harbour Authority"). */
function namesBodyInFull(a: Trace, b: Trace): boolean {
  return Math.min(bodyWords(a.name).split(' ').length, bodyWords(b.name).split(' ').length) >= 2;
}

/** "The road map" and "the roadmap" are one name. */
function inOneWord(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

const bodies: Rule = (a, b) => {
  if (!both(a, b, 'organisation') && !both(a, b, 'document') && !both(a, b, 'instrument')) return null;
  if (bodyWords(a.name) === bodyWords(b.name) || inOneWord(a.name) === inOneWord(b.name))
    return must('the same name');
  if (a.body !== null && a.body === b.body && (isGeneric(a) || isGeneric(b)))
    return must(`both are the ${a.body}`);
  if (sameName(a.name, b.name).relation === 'same') return must('the same name');
  const names = namesOfOneBody(a.name, b.name);
  if (names !== null) return names.isCertain ? must(names.reason) : may(names.reason);
  if (isNamedIn(a, b) || isNamedIn(b, a))
    return namesBodyInFull(a, b)
      ? must('the same body, named in short')
      : may('one may be part of the other');
  if (isOfficeAlone(a) || isOfficeAlone(b)) return may('a body that is named by its kind alone');
  return carryOneName(a, b)
    ? may('two bodies that carry the same name may share what they know')
    : cannot('two different bodies');
};

/** "The Ministry", "the company": which one, only the text around can tell. */
function isOfficeAlone({ name }: Trace): boolean {
  return wordsOf(name).length === 1 && isOffice(name) && bodyOf(name) === null;
}

/** Whether a proper name stands in both names, and nothing says that they are bodies of two kinds ("Osk police", "Osk hospital"). */
function carryOneName(a: Trace, b: Trace): boolean {
  if (a.body !== null && b.body !== null && a.body !== b.body) return false;
  const stems = ({ name }: Trace) =>
    (name.match(/\p{Lu}[\p{L}]{4,}/gu) ?? []).map((word) => word.slice(0, STEM).toLowerCase());
  const other = new Set(stems(b));
  return stems(a).some((stem) => other.has(stem) && !COMMON.has(stem));
}

const COMMON = new Set(
  'minis natio depar unive instit insti offic servi board counc state centr autho agenc'.split(' '),
);

/** A document whose author nobody names, beside a body that says the same in its own name. */
const anonymousDocument: Rule = (a, b) => {
  const [document, body] = a.kind === 'document' ? [a, b] : [b, a];
  if (document.kind !== 'document' || body.kind !== 'organisation') return null;
  if (isNamedIn(body, document) || isNamedIn(document, body)) return must('the body’s own document');
  if (/\p{Lu}/u.test(document.name.replace(/^(?:The|An?)\b/u, '')))
    return may('the document may be the body’s');
  return body.reasons.some((reason) => reason.endsWith('in a text of its own'))
    ? must('a document without an author, and the body’s own text says the same')
    : may('the document may be the body’s');
};

/** A spokesman, chief or commissioner beside the body itself: what he says of its work is what it says. */
const officialVoice: Rule = (a, b) => {
  const [person, body] = a.kind === 'person' ? [a, b] : [b, a];
  if (person.kind !== 'person' || body.kind !== 'organisation') return null;
  return speaksFor(person, body) ? must(`${person.name} speaks for the ${body.body}`) : null;
};

const outlets: Rule = (a, b) => {
  if (!either(a, b, 'outlet') && !either(a, b, 'agency')) return null;
  if (a.kind === b.kind && sameName(a.name, b.name).relation === 'same') return must('the same outlet');
  return may('an outlet may itself have it from the other');
};

/** One outlet, owner, pool or byline behind two reports' own reporting. */
function commonGround(a: Trace, b: Trace): string | null {
  return a.teller === undefined || b.teller === undefined
    ? null
    : groundBetween(a.teller.report, b.teller.report, a.teller.groups);
}

const ownReporting: Rule = (a, b) => {
  if (!either(a, b, 'own-reporting')) return null;
  if (either(a, b, 'unnamed')) return may('the reporter may have met the unnamed source');
  const ground = commonGround(a, b);
  return ground === null ? cannot('seen by a reporter on the spot') : may(ground);
};

const NOWHERE: Told = { country: null, published: null };

function toldOf(a: Trace, b: Trace): readonly [Told, Told] {
  return [a.told ?? NOWHERE, b.told ?? NOWHERE];
}

/** The offices that a person is said to hold, each role by itself. */
function officesHeld({ role }: Trace): readonly Office[] {
  return (role ?? '').split('; ').flatMap((one) => officeNamed(one) ?? []);
}

/** "The prime minister" beside whoever is said to be prime minister, if country and time agree. */
const holderOfOffice: Rule = (a, b) => {
  const [person, other] = a.kind === 'person' ? [a, b] : [b, a];
  const office = other.kind === 'unnamed' ? officeNamed(other.name) : null;
  if (person.kind !== 'person' || office === null) return null;
  const held = officesHeld(person).flatMap((one) => sameHolder(one, office, toldOf(person, other)) ?? []);
  if (held.length === 0) return null;
  const certain = held.find(({ verdict }) => verdict === 'must');
  return certain === undefined ? held[0]! : must(`${person.name} is ${other.name}`);
};

/** "The premier" in one report and "the prime minister" in another. */
const oneOffice: Rule = (a, b) => {
  if (!both(a, b, 'unnamed')) return null;
  const [left, right] = [officeNamed(a.name), officeNamed(b.name)];
  if (left === null || right === null || !/^the\s/iu.test(a.name) || !/^the\s/iu.test(b.name)) return null;
  return sameHolder(left, right, toldOf(a, b));
};

/** "The interior minister" beside a person who is said to be interior minister: an office with one holder. */
const officeHolder: Rule = (a, b) => {
  const [person, office] = a.kind === 'person' ? [a, b] : [b, a];
  if (person.kind !== 'person' || office.kind !== 'unnamed' || person.role === null) return null;
  const words = wordsOf(office.name);
  const present = person.role.split('; ').filter((one) => !FORMER.test(one));
  const role = new Set(wordsOf(present.join('; ')));
  const isHolder =
    /^the /i.test(office.name) && (words.every((word) => role.has(word)) || leadsTheSame(words, role));
  return isHolder ? must(`${person.name} is ${office.name}`) : null;
};

const LEADERS = new Set(['head', 'chief', 'leader', 'leads', 'heads', 'who', 'director', 'of', 'boss']);

/** "The head of the mountain rescue" beside somebody "who leads the rescue service": both lead, and what is short for long. */
function leadsTheSame(words: readonly string[], role: ReadonlySet<string>): boolean {
  const leads = (word: string) => LEADERS.has(word);
  const led = words.filter((word) => !leads(word));
  const ofRole = [...role].filter((word) => !leads(word));
  if (!words.some(leads) || ![...role].some(leads) || led.length === 0 || ofRole.length === 0) return false;
  return led.every((word) => role.has(word)) || ofRole.every((word) => led.includes(word));
}

const unnamed: Rule = (a, b) => {
  if (!either(a, b, 'unnamed')) return null;
  if (a.body !== null && b.body !== null && a.body !== b.body)
    return cannot(`one is of the ${a.body}, the other of the ${b.body}`);
  return may('an unnamed source may be the other one');
};

const speaker: Rule = (a, b) => {
  if (isNamedIn(a, b) || isNamedIn(b, a)) return may('a person and the body that they speak for');
  if (a.body !== null && a.body === b.body) return may(`both speak for the ${a.body}`);
  return null;
};

/** Words of an office and of a body that are too common to tie the two together. */
const LOOSE = new Set([
  'head',
  'chief',
  'of',
  'for',
  'and',
  'in',
  'at',
  'former',
  'new',
  'local',
  'national',
  'state',
]);

/** A person whose office carries the body's name ("harbour master", "Harbour Authority") may speak for it. */
const sharedOffice: Rule = (a, b) => {
  const [person, body] = a.kind === 'person' ? [a, b] : [b, a];
  if (person.kind !== 'person' || body.kind !== 'organisation') return null;
  const words = new Set(wordsOf(body.name).filter((word) => !LOOSE.has(word)));
  return wordsOf(officesIn(person.role)).some((word) => words.has(word))
    ? may('a person whose office carries the body’s name')
    : null;
};

/** "Russian" in the role of a person, beside "Moscow" or "the Russian government": of the same state. */
const stateOfficial: Rule = (a, b) => {
  const [person, body] = a.kind === 'person' ? [a, b] : [b, a];
  if (person.kind !== 'person' || body.kind !== 'organisation') return null;
  const state = governmentNamed(body.name)?.country;
  const isOfficial = OFFICE.test(person.role ?? '') && !FORMER.test(person.role ?? '');
  if (state === undefined || !isOfficial) return null;
  const names = (person.role ?? '').match(/\p{Lu}[\p{L}-]+/gu) ?? [];
  const seats = (person.role ?? '').match(/\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*/gu) ?? [];
  return names.some((name) => governmentNamed(`${name} government`)?.country === state) ||
    seats.some((name) => seatNamed(name)?.country === state)
    ? may(`an official of ${state} and its government`)
    : null;
};

const OFFICE =
  /\b(?:president|premier|chancellor|minister|secretary|spokes\p{L}+|ambassador|envoy|leader|king|queen|general)\b/iu;

/** Someone who comments or governs from afar may have it from the body that counts the dead or puts out the fire. */
const secondHand: Rule = (a, b) => {
  const [person, body] = a.kind === 'person' ? [a, b] : [b, a];
  if (person.kind !== 'person' || body.kind !== 'organisation') return null;
  return speaksSecondHand(person) ? may('someone who was not there may have it from the body') : null;
};

const RULES: readonly Rule[] = [
  sameKey,
  partedByHand,
  unknown,
  listed,
  misread,
  officialVoice,
  persons,
  journalist,
  anonymousDocument,
  bodies,
  outlets,
  ownReporting,
  holderOfOffice,
  oneOffice,
  officeHolder,
  unnamed,
  speaker,
  sharedOffice,
  stateOfficial,
  secondHand,
];

/** What holds of two origins that no rule speaks of. */
export const APART: OriginRelation = cannot('two sources, each with its own knowledge');

/** The relation of two origins by the first rule that speaks. Symmetric in its verdict. */
export const relateOrigins: (a: Trace, b: Trace) => OriginRelation = rememberWith((a: Trace, b: Trace) => {
  for (const rule of RULES) {
    const relation = rule(a, b);
    if (relation !== null) return relation;
  }
  return APART;
});
