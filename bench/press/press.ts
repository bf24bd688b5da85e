import type { Report } from '../../src/model/index.ts';
import { partsOf } from '../../src/reports/index.ts';
import { type PressMode, type PressText, type PressWorld, eventTexts } from './event.ts';
import { pressOutlets } from './outlets.ts';
import { printBody } from './prose.ts';
import { randomFrom } from '../../tools/random.ts';
import { between } from './random.ts';
import { pressVocabulary } from './vocabulary.ts';

/** What is known of a simulated report because we made it. */
export interface Truth {
  /** The text that it goes back to. */
  readonly root: string;
  /** Reports of the set that it was made from, the nearest first. */
  readonly ancestors: readonly string[];
  readonly mode: PressMode;
  /** An account of an event by somebody who was there. */
  readonly independent: boolean;
  readonly timed: boolean;
}

/** A simulated report and the truth about it. */
export interface PressReport {
  readonly report: Report;
  readonly truth: Truth;
}

const OUTLETS = 400;
const SEED = 20261121;
const FIRST_DAY = Date.UTC(2031, 0, 1) / 60_000;
const MINUTES_A_DAY = 1440;

/** One publication time in fifty is wrong by up to a week. */
const WRONG_TIMES = 0.02;

/** The first `size` reports of the simulated press, event by event. */
export function simulatePress(size: number): PressReport[] {
  const random = randomFrom(SEED);
  const vocabulary = pressVocabulary();
  const world: PressWorld = { random, vocabulary, outlets: pressOutlets(random, vocabulary, OUTLETS) };
  const reports: PressReport[] = [];
  for (let event = 0; reports.length < size; event++) {
    const texts = eventTexts(world);
    for (const [i, text] of texts.entries())
      if (text.printed && reports.length < size) reports.push(reportOf(world, texts, { event, i, text }));
  }
  return reports;
}

interface Place {
  readonly event: number;
  readonly i: number;
  readonly text: PressText;
}

function reportOf(world: PressWorld, texts: readonly PressText[], { event, i, text }: Place): PressReport {
  const printed = printText(text);
  const timed = text.outlet?.timeless !== true;
  const report: Report = {
    id: idOf(event, i),
    publisher: text.publisher,
    title: null,
    author: null,
    published: timed ? timeOf(world, event, text) : null,
    url: null,
    language: 'en',
    text: printed,
    parts: [...partsOf(printed, null)],
    original: { sha256: '', mediaType: 'text/plain' },
    inputs: [],
  };
  const ancestors = ancestorsOf(texts, i).map((ancestor) => idOf(event, ancestor));
  const independent = text.mode === 'own' && text.agency === null;
  return { report, truth: { root: idOf(event, text.root), ancestors, mode: text.mode, independent, timed } };
}

function idOf(event: number, text: number): string {
  return `e${event}-${text}`;
}

function ancestorsOf(texts: readonly PressText[], index: number): number[] {
  const ancestors: number[] = [];
  for (let at = texts[index]!.parent; at !== null; at = texts[at]!.parent)
    if (texts[at]!.printed) ancestors.push(at);
  return ancestors;
}

function printText({ body, outlet, agency }: PressText): string {
  const town = 'HARLOW';
  const head =
    agency !== null && outlet?.credit !== 'none' && outlet?.credit !== 'line' ? `${town} (${agency}) - ` : '';
  const credit = agency !== null && outlet?.credit === 'line' ? `\n\n© ${agency}` : '';
  const trailer = outlet?.trailer ? `\n\n${printBody([outlet.trailer])}` : '';
  return `${head}${printBody(body)}${credit}${trailer}`;
}

function timeOf({ random }: PressWorld, event: number, { minute }: PressText): string {
  const wrong = random() < WRONG_TIMES ? between(random, -7, 7) * MINUTES_A_DAY : 0;
  const at = FIRST_DAY + (event % 300) * MINUTES_A_DAY + minute + wrong;
  return `${new Date(at * 60_000).toISOString().slice(0, 16)}Z`;
}
