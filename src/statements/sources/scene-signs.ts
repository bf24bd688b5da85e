import type { Analysis, OwnSign, Report, Statement } from '../../model/index.ts';

/** Verbs for what anybody who stands by can see happen. */
const SEEN = new Set(
  (
    'march chant throw hurl toss chase clash storm smash break burn torch burst rampage pour gather flee run climb push ' +
    'shout scream sing wave kneel walk carry lift fall sway shake rise collapse explode catch pull drag kick hit fire ' +
    'splinter surround block overturn evacuate leave arrive land sink drift glow flash bang roll attempt try retreat cross ' +
    'loot set hang stay go stop put turn stand lie come rock wait queue douse cheer boo clap spill light wash swim'
  ).split(' '),
);

/** What crowds, forces and things in the open are called: those whose doings a bystander sees. */
const VISIBLE = new Set(
  (
    'protester demonstrator crowd marcher youth rioter people person man woman child resident worker police officer guard ' +
    'firefighter soldier march procession vigil flame smoke fire explosion blast window boat ship car truck lorry bus tank ' +
    'barricade roof wall bridge deck light lamp tower tree water wave snow slab avalanche shopper student group pupil ' +
    'passenger skier bank building bottle stone petrol street tear gas cordon sign banner bell siren helicopter teenager ' +
    'sister brother mourner driver train house home ceremony parade queue it they he she'
  ).split(' '),
);

/** Counts of the dead, hurt and arrested, and causes, are told to reporters and not seen by them. */
const TOLD =
  /\b(?:kill(?:s|ed|ing)?|dead|died|deaths?|injur\w+|wounded|arrest\w*|casualt\w+|toll|percent|per cent|million|billion|because|caused?|magnitude)\b/i;

/** Whether a reporter's own presence is what the sign shows, and not what somebody quoted says of himself. */
function showsPresence({ kind, spans }: OwnSign, text: string): boolean {
  return (kind === 'eyewitness' || kind === 'reporter-on-spot') && !isQuoted(text, spans[0]!.start);
}

/** How far back an open quotation is looked for: a long answer in an interview. */
const REACH = 1200;

/** Whether a quotation is open at an offset, also one that began lines before; straight marks are paired within the line. */
function isQuoted(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - REACH), offset);
  const opened = Math.max(before.lastIndexOf('“'), before.lastIndexOf('«'));
  const closed = Math.max(before.lastIndexOf('”'), before.lastIndexOf('»'));
  const line = text.slice(paragraphAt(text, offset), offset);
  return opened > closed || (line.split('"').length - 1) % 2 === 1;
}

function isScene({ attribution, own, stance, quote }: Statement, lemmas: readonly string[]): boolean {
  if (attribution.length > 0 || own.length > 0 || stance !== 'asserts' || TOLD.test(quote)) return false;
  return lemmas.some((lemma) => SEEN.has(lemma)) && lemmas.some((lemma) => VISIBLE.has(lemma));
}

/** The paragraph that an offset stands in, as the offset of its first character. */
function paragraphAt(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset) + 1;
}

/** The lemmas of a statement's words, by binary search for its first token. */
function lemmasOf({ spans }: Statement, { tokens }: Analysis): readonly string[] {
  return spans.flatMap(({ start, end }) => {
    const lemmas: string[] = [];
    for (let at = firstTokenAt(tokens, start); at < tokens.length && tokens[at]!.start < end; at++)
      lemmas.push(tokens[at]!.lemma.toLowerCase());
    return lemmas;
  });
}

function firstTokenAt(tokens: Analysis['tokens'], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Gives the signs that a reporter was there to what the report tells in its own voice of the same scene: what stands in
 * the paragraph of such a sign, and elsewhere what anybody who stood by could see. Tolls and causes get none.
 */
export function spreadPresence(
  statements: readonly Statement[],
  { text }: Report,
  analysis: Analysis,
): Statement[] {
  const signs = statements.flatMap(({ attribution, own }) =>
    attribution.length === 0 ? own.filter((sign) => showsPresence(sign, text)) : [],
  );
  const [first] = signs;
  if (first === undefined) return [...statements];
  const byParagraph = new Map(signs.map((sign) => [paragraphAt(text, sign.spans[0]!.start), sign] as const));
  return statements.map((statement) => {
    const near = byParagraph.get(paragraphAt(text, statement.spans[0]!.start));
    const isNear = near !== undefined && isOwnVoice(statement) && !TOLD.test(statement.quote);
    if (isNear) return { ...statement, own: [near] };
    return isScene(statement, lemmasOf(statement, analysis)) ? { ...statement, own: [first] } : statement;
  });
}

function isOwnVoice({ attribution, own, stance }: Statement): boolean {
  return attribution.length === 0 && own.length === 0 && stance === 'asserts';
}
