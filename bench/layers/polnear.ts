import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../src/text/index.ts';

/** Characters `[start, end)` in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A gold attribution: the words of each role. */
export interface GoldAttribution {
  readonly source: readonly Stretch[];
  readonly cue: readonly Stretch[];
  readonly content: readonly Stretch[];
}

/** A document of PolNeAR with the attributions of the first annotator by name. */
export interface PolnearDocument {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** Reads a split of PolNeAR, in the order of file names; an empty list when the folder is not there. */
export function readPolnear(corpora: string, split: string): PolnearDocument[] {
  const texts = join(corpora, 'polnear', split, 'text');
  const annotations = join(corpora, 'polnear', split, 'attributions');
  if (!existsSync(texts) || !existsSync(annotations)) return [];
  const files = readdirSync(annotations).sort(compareText);
  return readdirSync(texts)
    .filter((file) => file.endsWith('.txt'))
    .sort(compareText)
    .flatMap((file) => {
      const id = file.slice(0, -4);
      const annotation = files.find((name) => name.startsWith(`${id}_`) && name.endsWith('.ann'));
      if (annotation === undefined) return [];
      const text = readFileSync(join(texts, file), 'utf8');
      const lines = readFileSync(join(annotations, annotation), 'utf8');
      return [{ id, text, attributions: parseAnnotations(text, lines) }];
    });
}

/** Reads brat-like annotations whose offsets count code points. */
function parseAnnotations(text: string, lines: string): GoldAttribution[] {
  const units = codeUnits(text);
  const stretches = new Map<string, Stretch[]>();
  const events: string[] = [];
  for (const line of lines.split('\n')) {
    const [id = '', body = ''] = line.split('\t');
    if (/^T\d+$/u.test(id)) stretches.set(id, stretchesOf(body, units));
    else if (/^E\d+$/u.test(id)) events.push(body);
  }
  return events.map((event) => attributionOf(event, stretches));
}

function codeUnits(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const point of text) {
    units.push(at);
    at += point.length;
  }
  return [...units, at];
}

function stretchesOf(body: string, units: readonly number[]): Stretch[] {
  return body
    .slice(body.indexOf(' ') + 1)
    .split(';')
    .map((range) => range.split(' ').map(Number))
    .map(([start = 0, end = 0]) => ({ start: units[start] ?? 0, end: units[end] ?? 0 }));
}

function attributionOf(event: string, stretches: ReadonlyMap<string, Stretch[]>): GoldAttribution {
  const of = (role: string) =>
    event
      .split(' ')
      .filter((pair) => new RegExp(`^${role}\\d*:`, 'u').test(pair))
      .flatMap((pair) => stretches.get(pair.slice(pair.indexOf(':') + 1)) ?? [])
      .sort((a, b) => a.start - b.start);
  return { source: of('Source'), cue: of('Cue'), content: of('Content') };
}
