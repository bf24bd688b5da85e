import { remember } from '../text/index.ts';

/**
 * Bodies that speak in the news, by the words that name them or their people. Two sources of different bodies
 * cannot be one; an unnamed member of a body may be its spokesman.
 */
const BODIES: readonly (readonly [string, string])[] = [
  [
    'police',
    'police officer officers cop cops policeman policemen policewoman constable sheriff detective detectives nypd lapd troopers',
  ],
  ['fire service', 'fire firefighter firefighters fireman firemen brigade'],
  [
    'hospital',
    'hospital hospitals doctor doctors medic medics medical nurse paramedic paramedics surgeon clinic',
  ],
  ['coroner', 'coroner autopsy examiner morgue pathologist'],
  ['armed forces', 'army military soldier soldiers troops navy'],
  ['court', 'court judge prosecutor prosecutors tribunal verdict indictment'],
  ['inspectorate', 'inspectorate inspector inspectors'],
  ['geologists', 'geological seismological seismologic seismologist seismologists geologist'],
  ['weather service', 'meteorological meteorologist weather'],
  [
    'witnesses',
    'witness witnesses eyewitness eyewitnesses bystander bystanders onlooker onlookers passer-by',
  ],
  [
    'residents',
    'resident residents neighbour neighbor neighbours neighbors villager villagers local locals shopkeeper',
  ],
  [
    'family',
    'family relative relatives mother father sister brother cousin uncle aunt wife husband son daughter widow',
  ],
  ['union', 'union unions unionist'],
  ['company', 'company firm operator manufacturer'],
  ['opposition', 'opposition'],
  ['protesters', 'protester protesters demonstrator demonstrators activist activists'],
];

const BODY_OF_WORD: ReadonlyMap<string, string> = new Map(
  BODIES.flatMap(([body, words]) => words.split(' ').map((word) => [word, body] as const)),
);

/** Bodies whose own people, named only as such, speak for the body; witnesses and relatives each speak for themselves. */
const OFFICIAL = new Set([
  'police',
  'fire service',
  'hospital',
  'coroner',
  'armed forces',
  'court',
  'geologists',
  'weather service',
  'inspectorate',
]);

/** Whether a body answers for what its unnamed people say. */
export function isOfficialBody(body: string): boolean {
  return OFFICIAL.has(body);
}

/** Words of a publisher's name that tell a body publishing on its own behalf from an outlet. */
const OFFICES = new Set(
  (
    'authority ministry department police government army council office commission committee court embassy ' +
    'municipality governorate parliament party union brigade hospital university institute foundation federation company ' +
    'board bureau service inspectorate directorate campaign watch observatory movement alliance association society ' +
    'laboratory lab league club council ltd inc plc corporation'
  ).split(' '),
);

/** Words for the people of a body, beside those that name it. */
const PEOPLE = new Set(
  (
    'official officials spokesman spokeswoman spokesperson spokesmen source sources department force service services ' +
    'chief chiefs local officer officers authority authorities statement report investigator investigators senior two ' +
    'several some one three unnamed brigade crew crews crews staff account accounts of from at in by who s'
  ).split(' '),
);

/** Whether words name a body by what it is alone ("police officials"), without a place or a name of its own. */
export function namesOnlyBody(name: string): boolean {
  const capitals = name.match(/\p{Lu}[\p{L}\p{N}]*/gu) ?? [];
  return capitals.every((word) => wordsOf(word).every((one) => BODY_OF_WORD.has(one) || PEOPLE.has(one)));
}

/** Words that may come and go between two spellings of one body's name. */
const LINKS = new Set(['of', 'for', 'and', 'in']);

/** The same names are compared pair by pair in every claim: so many are kept in words. */
const MOST_REMEMBERED = 5000;

/** The lower-case words of a name or description, in order, without articles and marks. */
export const wordsOf: (name: string) => readonly string[] = remember(
  (name: string) =>
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && word !== 'the' && word !== 'a' && word !== 'an' && word !== 's'),
  MOST_REMEMBERED,
);

/** The body that a name or role belongs to ("a police spokesman": police), or null when the words name none; "local" before a noun names none. */
export function bodyOf(words: string): string | null {
  const all = wordsOf(words);
  for (const [at, word] of all.entries()) {
    const body = BODY_OF_WORD.get(word);
    if (body !== undefined && (word !== 'local' || at === all.length - 1)) return body;
  }
  return null;
}

/** Who stands against a body is not of it ("a critic of police tactics"). */
const AGAINST = /\b(?:critics?|opponents?|adversar(?:y|ies)|foes?|enem(?:y|ies))\b/i;

/** The body that a person or their unnamed like belongs to, by name and role, several roles parted by semicolons. */
export function bodyBehind(name: string, role: string | null): string | null {
  return AGAINST.test(name) ? null : bodyOf(`${name} ${officesIn(role)}`);
}

/** A person's roles without those that set them against somebody. */
export function officesIn(role: string | null): string {
  return (role ?? '')
    .split('; ')
    .filter((one) => !AGAINST.test(one))
    .join('; ');
}

/** Agencies of a state by what they see to; a "press agency" or a "news agency" is an outlet. */
const STATE_AGENCY =
  /\b(?:water|environment(?:al)?|health|medicines|food|safety|space|energy|nuclear|protection|aid|relief|weather|maritime|border|intelligence|statistics|transport|roads|railways|housing|tax|customs|employment|development|refugee) agency\b/i;

/** Whether a publisher's name is that of a body that speaks for itself: what it publishes is a communiqué. */
export function isOffice(publisher: string): boolean {
  return (
    wordsOf(publisher).some((word) => OFFICES.has(word)) ||
    STATE_AGENCY.test(publisher) ||
    /\bpress office\b/i.test(publisher)
  );
}

/** The words of a body's name in an order that does not depend on how it is turned ("Authority of Osk", "Osk Authority"). */
export function bodyWords(name: string): string {
  return wordsOf(name)
    .filter((word) => !LINKS.has(word))
    .sort()
    .join(' ');
}
