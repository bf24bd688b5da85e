import type {
  Claim,
  ConflictKind,
  CountRange,
  DerivationKind,
  FamilyMode,
  OriginKind,
  PartKind,
  Relation,
  SourceKind,
  Stance,
  Statement,
  Verdict,
} from '../model/index.ts';

/** What each kind of origin is called on the page. */
export const ORIGIN_NAMES: Readonly<Record<OriginKind, string>> = {
  person: 'a person’s words',
  organisation: 'an organisation’s words',
  document: 'a document',
  instrument: 'an instrument’s reading',
  'own-reporting': 'own reporting',
  outlet: 'an outlet',
  agency: 'a news agency',
  unnamed: 'an unnamed source',
  unknown: 'origin unknown',
};

export const SOURCE_NAMES: Readonly<Record<SourceKind, string>> = {
  person: 'person',
  organisation: 'organisation',
  outlet: 'outlet',
  agency: 'agency',
  document: 'document',
  communique: 'communiqué',
  account: 'social account',
  instrument: 'instrument',
  witness: 'witness',
  unnamed: 'unnamed',
  general: 'no one in particular',
};

export const STANCE_NAMES: Readonly<Record<Stance, string>> = {
  asserts: 'asserts',
  hedges: 'hedges',
  denies: 'denies',
  asks: 'asks',
  supposes: 'supposes',
};

export const RELATION_NAMES: Readonly<Record<Relation, string>> = {
  supports: 'supports the claim',
  denies: 'denies the claim',
  questions: 'questions the claim',
};

export const OWN_SIGN_NAMES: Readonly<Record<Statement['own'][number]['kind'], string>> = {
  eyewitness: 'saw it itself',
  'told-this-outlet': 'was told it directly',
  'reporter-on-spot': 'had a reporter on the spot',
  'own-instrument': 'read its own instrument',
};

/** The verb between the report that leans and what it leans on. */
export const DERIVATION_NAMES: Readonly<Record<DerivationKind, string>> = {
  copies: 'copies',
  abridges: 'abridges',
  edits: 'edits',
  rewrites: 'rewrites',
  updates: 'updates',
  corrects: 'corrects',
  credits: 'credits',
  cites: 'cites',
  'shares-source': 'shares a source:',
  'shares-document': 'shares a document:',
};

export const MODE_NAMES: Readonly<Record<FamilyMode, string>> = {
  verbatim: 'verbatim copy',
  abridged: 'abridged copy',
  edited: 'edited copy',
  rewritten: 'rewritten',
  digest: 'digest of several',
  own: 'own text',
  unknown: 'place in the family unknown',
};

export const CONFLICT_NAMES: Readonly<Record<ConflictKind, string>> = {
  number: 'Figures',
  bound: 'Bounds of a figure',
  date: 'Dates',
  place: 'Places',
  name: 'Names',
  polarity: 'Yes and no',
  attribution: 'Who said it',
  target: 'Whom or what it is about',
};

/** A short mark for a claim and a full sentence for the list of conflicts. */
export const VERDICTS: Readonly<Record<Verdict, { readonly mark: string; readonly sentence: string }>> = {
  conflict: { mark: 'Conflict', sentence: 'These cannot all hold.' },
  compatible: { mark: 'Compatible', sentence: 'These differ in words and can all hold.' },
  update: { mark: 'Update', sentence: 'A later account replaces an earlier one.' },
  definition: { mark: 'Different measure', sentence: 'These count or name different things.' },
  rounding: { mark: 'Rounding', sentence: 'These are one figure, rounded differently.' },
};

export const PART_NAMES: Readonly<Record<PartKind, string>> = {
  headline: 'Headline',
  highlights: 'Highlights',
  byline: 'Byline',
  dateline: 'Dateline',
  credit: 'Credit',
  body: 'Body',
  caption: 'Caption',
  comment: 'Reader’s comment',
  boilerplate: 'Boilerplate',
  related: 'Related links',
  quoted: 'Earlier mail',
  signature: 'Signature',
};

/** "1 report", "12 reports": whole numbers only, digits grouped by thin spaces from five digits on. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(n)} ${n === 1 ? noun : plural}`;
}

function grouped(n: number): string {
  const digits = String(n);
  return digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, '\u2009');
}

/** "2–3", or "2" where both ends are the same. */
export function rangeText({ min, max }: CountRange): string {
  return min === max ? `${max}` : `${min}–${max}`;
}

/** "1–2 independent origins", or "origins not assessable". */
export function originsText(independent: CountRange | null): string {
  if (!independent) return 'origins not assessable';
  return `${rangeText(independent)} independent ${independent.max === 1 ? 'origin' : 'origins'}`;
}

/** The line under a claim: "reported by 3 reports, 1–2 independent origins". */
export function reportedBy(reports: number, claim: Pick<Claim, 'independent'>): string {
  if (reports === 0) return `supported by no report, ${originsText(claim.independent)}`;
  return `reported by ${count(reports, 'report')}, ${originsText(claim.independent)}`;
}

/** A share as whole percent, rounded half up. */
export function percent(share: number): string {
  return `${Math.floor(share * 100 + 0.5)} %`;
}

/** A date as the page shows it: a full ISO 8601 time with a space and "UTC", anything else as it is. */
export function dateText(published: string): string {
  const time = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(published);
  if (!time) return published;
  const [, day, clock, zone] = time;
  return `${day} ${clock}${zone === undefined ? '' : zone === 'Z' ? ' UTC' : ` UTC${zone}`}`;
}
