import { type Fact, factsOf, fill, tell } from './compose.ts';
import { pickAgency, type PressOutlet } from './outlets.ts';
import type { PressSentence, PressWord } from './prose.ts';
import { type Random, shuffled } from '../../tools/random.ts';
import { between, choose, pick } from './random.ts';
import { SPEECH_FRAMES } from './templates.ts';
import { abridge, edit, rewrite } from './transform.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a text was made. */
export type PressMode = 'own' | 'verbatim' | 'abridged' | 'edited' | 'rewritten' | 'digest';

/** A text of the simulated press, printed or not. `parent` is the index of the text that it was made from. */
export interface PressText {
  readonly body: readonly PressSentence[];
  readonly mode: PressMode;
  readonly parent: number | null;
  /** The index of the text that it goes back to. */
  readonly root: number;
  readonly publisher: string;
  readonly outlet: PressOutlet | null;
  /** Whose copy it is. */
  readonly agency: string | null;
  /** Minutes after the event. */
  readonly minute: number;
  readonly printed: boolean;
  readonly quotes: boolean;
}

/** Whatever is the same for all texts of the press. */
export interface PressWorld {
  readonly random: Random;
  readonly vocabulary: Vocabulary;
  readonly outlets: readonly PressOutlet[];
}

const FACTS = 28;

/** Independent accounts are a fifth of all reports: one to every four copies. */
const COPIES_TO_AN_ACCOUNT = 4;
const DIGESTS = 0.04;

/** An agency text comes from its own page, or reaches us only in copies. */
const PAGE_IN_SET = 0.5;

/** A copy is made from another outlet's copy instead of the agency's text. */
const CHAINED = 0.25;

const MODES = { verbatim: 0.3, abridged: 0.2, edited: 0.2, rewritten: 0.3 } as const;

/** All texts about one event: the agency's first, then its copies, then accounts of others who were there. */
export function eventTexts(world: PressWorld): PressText[] {
  const { random, vocabulary } = world;
  const facts = factsOf(random, vocabulary, FACTS);
  const speech = speechOf(world, facts[0]!.p);
  const texts = [agencyText(world, facts, speech)];
  const copies = between(random, 4, 16);
  for (let i = 0; i < copies; i++) texts.push(copyOf(world, texts, facts));
  for (let i = 0; i < Math.round(copies / COPIES_TO_AN_ACCOUNT); i++)
    texts.push(account(world, { facts, speech: i % 2 === 0 ? speech : null, index: texts.length }));
  if (random() < DIGESTS * copies) texts.push(digestOf(world, texts));
  return texts;
}

function agencyText(world: PressWorld, facts: readonly Fact[], speech: PressSentence): PressText {
  const agency = pickAgency(world.random);
  const body = facts
    .concat(shuffled(world.random, facts).slice(0, 3))
    .map((fact) => tell(world.random, world.vocabulary, fact));
  body.splice(3, 0, speech);
  return {
    body,
    mode: 'own',
    parent: null,
    root: 0,
    publisher: agency,
    outlet: null,
    agency,
    minute: between(world.random, 30, 120),
    printed: world.random() < PAGE_IN_SET,
    quotes: true,
  };
}

function copyOf(world: PressWorld, texts: readonly PressText[], facts: readonly Fact[]): PressText {
  const { random, vocabulary } = world;
  const parent = texts.length > 1 && random() < CHAINED ? between(random, 1, texts.length - 1) : 0;
  const source = texts[parent]!;
  const mode = choose(random, MODES);
  const lead = tell(random, vocabulary, pick(random, facts));
  const outlet = pick(random, world.outlets);
  const made: Record<keyof typeof MODES, () => readonly PressSentence[]> = {
    verbatim: () => source.body,
    abridged: () => abridge(random, source.body),
    edited: () => edit(random, vocabulary, source.body, lead),
    rewritten: () => rewrite(random, vocabulary, source.body, lead),
  };
  const body = made[mode]();
  const minute = source.minute + between(random, 20, 600);
  return { ...source, body, mode, parent, outlet, publisher: outlet.name, minute, printed: true };
}

interface AccountOf {
  readonly facts: readonly Fact[];
  readonly speech: PressSentence | null;
  readonly index: number;
}

function account(
  { random, vocabulary, outlets }: PressWorld,
  { facts, speech, index }: AccountOf,
): PressText {
  const outlet = pick(random, outlets);
  const order = shuffled(random, facts).slice(0, between(random, 18, FACTS));
  const body = order.map((fact) => tell(random, vocabulary, fact));
  if (speech !== null) body.splice(between(random, 1, body.length), 0, speech);
  return {
    body,
    mode: 'own',
    parent: null,
    root: index,
    publisher: outlet.name,
    outlet,
    agency: null,
    minute: between(random, 60, 900),
    printed: true,
    quotes: speech !== null,
  };
}

/** Most of the agency's text with a stretch of another account. */
function digestOf({ random, outlets }: PressWorld, texts: readonly PressText[]): PressText {
  const first = texts[0]!;
  const second = texts.at(-1)!;
  const outlet = pick(random, outlets);
  const body = [...first.body.slice(0, 16), ...second.body.slice(0, 9)];
  const minute = Math.max(first.minute, second.minute) + between(random, 60, 600);
  return { ...first, body, mode: 'digest', parent: 0, outlet, publisher: outlet.name, minute, printed: true };
}

function speechOf({ random, vocabulary }: PressWorld, speaker: string): PressSentence {
  const said = fill(random, vocabulary, pick(random, SPEECH_FRAMES), {}).map(
    (word): PressWord => ({ ...word, role: 'speech' }),
  );
  const quoted = said.map((word, i) => ({
    ...word,
    before: i === 0 ? '"' : '',
    after: i === said.length - 1 ? ',"' : word.after,
  }));
  const tail = ['said', ...speaker.split(' ')].map(
    (text, i): PressWord => ({
      text,
      role: i === 0 ? 'function' : 'name',
      before: '',
      after: i === 0 ? '' : '',
    }),
  );
  return [...quoted, ...tail.map((word, i) => (i === tail.length - 1 ? { ...word, after: '.' } : word))];
}
