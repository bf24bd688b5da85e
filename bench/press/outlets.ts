import { fill } from './compose.ts';
import type { Random } from '../../tools/random.ts';
import { pick } from './random.ts';
import type { PressSentence } from './prose.ts';
import { TRAILERS } from './templates.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An outlet of the simulated press and its habits. */
export interface PressOutlet {
  readonly name: string;
  /** How it says whose copy it prints: at the top, below, or not at all. */
  readonly credit: 'dateline' | 'line' | 'none';
  /** What it prints under everything, or null. */
  readonly trailer: PressSentence | null;
  /** Its publication times are not known. */
  readonly timeless: boolean;
}

const AGENCIES = ['Reuters', 'Associated Press', 'Agence France-Presse'];
const MASTHEADS = ['Herald', 'Echo', 'Packet', 'Courier', 'Examiner', 'Dispatch', 'Record', 'Beacon'];

/** The name of an agency. */
export function pickAgency(random: Random): string {
  return pick(random, AGENCIES);
}

/** Outlets, each with a name of its own. */
export function pressOutlets(random: Random, vocabulary: Vocabulary, count: number): PressOutlet[] {
  const names = new Set<string>();
  while (names.size < count) names.add(`The ${pick(random, vocabulary.family)} ${pick(random, MASTHEADS)}`);
  return [...names].map((name) => ({
    name,
    credit: pick(random, ['dateline', 'line', 'line', 'none', 'none'] as const),
    trailer: random() < 0.5 ? fill(random, vocabulary, pick(random, TRAILERS), { x: name }) : null,
    timeless: random() < 0.15,
  }));
}
