import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Range } from '../../src/model/index.ts';
import { groupBy } from '../../src/text/index.ts';
import { type EventDocument, type LabelledMention, placeWords } from './event-document.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(xml: string): string {
  return xml.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

interface Word {
  readonly id: string;
  readonly sentence: number;
  readonly form: string;
}

function wordsOf(xml: string): Word[] {
  return [...xml.matchAll(/<token t_id="(\d+)" sentence="(\d+)"[^>]*>([^<]*)<\/token>/g)].map(
    ([, id, sentence, form]) => ({ id: id!, sentence: Number(sentence), form: plain(form!) }),
  );
}

/** The event of each markable: that of its relation, else one of its own. */
function eventsOf(xml: string): ReadonlyMap<string, string> {
  const events = new Map<string, string>();
  for (const [, kind, id, note, body] of xml.matchAll(
    /<(CROSS|INTRA)_DOC_COREF r_id="(\d+)"(?: note="([^"]*)")?[^>]*>([\s\S]*?)<\/\1_DOC_COREF>/g,
  ))
    for (const [, source] of body!.matchAll(/<source m_id="(\d+)"/g))
      events.set(source!, kind === 'CROSS' ? note! : `within ${id}`);
  return events;
}

/**
 * A document of ECB+ (Cybulska and Vossen 2014) in the CAT format: its action markables in validated sentences. Events
 * without a cross-document link are named after the document.
 */
export function readEcbDocument(
  xml: string,
  key: string,
  validated: ReadonlySet<number>,
): Omit<EventDocument, 'set'> {
  const words = wordsOf(xml);
  const { text, places } = placeWords(
    words.map(({ form }) => form),
    words.map(({ sentence }) => sentence),
  );
  const placeOf = new Map(words.map(({ id }, at) => [id, at] as const));
  const events = eventsOf(xml);
  const mentions = [
    ...xml.matchAll(/<(?:NEG_)?ACTION_\w+ m_id="(\d+)"[^>]*>([\s\S]*?)<\/(?:NEG_)?ACTION_\w+>/g),
  ].flatMap(([, id, body]): LabelledMention[] => {
    const at = [...body!.matchAll(/t_id="(\d+)"/g)].map(([, word]) => placeOf.get(word!)!);
    if (at.length === 0 || !validated.has(words[at[0]!]!.sentence)) return [];
    const event = events.get(id!);
    const name = event?.startsWith('ACT') || event?.startsWith('NEG') ? event : `${key} ${event ?? id}`;
    return [{ start: places[at[0]!]!.start, end: places[at.at(-1)!]!.end, event: name }];
  });
  const labelled = [...groupBy(words.keys(), (at) => words[at]!.sentence)]
    .filter(([sentence]) => validated.has(sentence))
    .map(([, at]): Range => ({ start: places[at[0]!]!.start, end: places[at.at(-1)!]!.end }));
  return { key, incident: null, published: null, text, labelled, mentions };
}

/** The numbers of the validated sentences by document ("1_10ecb"). */
function readValidated(csv: string): ReadonlyMap<string, ReadonlySet<number>> {
  const rows = csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
  const byDocument = groupBy(rows, ([topic, file]) => `${topic}_${file}`);
  return new Map([...byDocument].map(([key, lines]) => [key, new Set(lines.map((line) => Number(line[2])))]));
}

/** All documents of a folder of ECB+ that hold a validated sentence; the set is the topic. Empty when it is not there. */
export function readEcbPlus(folder: string): EventDocument[] {
  if (!existsSync(join(folder, 'validated_sentences.csv'))) return [];
  const validated = readValidated(readFileSync(join(folder, 'validated_sentences.csv'), 'utf8'));
  return [...validated.keys()].sort().flatMap((key) => {
    const topic = key.split('_')[0]!;
    const path = join(folder, topic, `${key}.xml`);
    if (!existsSync(path)) return [];
    return [{ ...readEcbDocument(readFileSync(path, 'utf8'), key, validated.get(key)!), set: topic }];
  });
}
