import type { NameSpan, TaggedKind } from '../src/language/names/labels.ts';
import { type NamedDocument, namedSentence } from './names-uner.ts';

const KINDS: Readonly<Record<string, TaggedKind>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };
/** MEANTIME marks entities in the title and the first sentences only. */
const MARKED_SENTENCES = 6;

const attribute = (tag: string, name: string): string => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** The kind of every entity mention, by the entity that it refers to. */
function kindsOf(xml: string): Map<string, TaggedKind> {
  const entities = new Map<string, TaggedKind>();
  for (const [tag] of xml.matchAll(/<ENTITY [^>]*>/g)) {
    const kind = KINDS[attribute(tag, 'ent_type')];
    if (kind) entities.set(attribute(tag, 'm_id'), kind);
  }
  const kinds = new Map<string, TaggedKind>();
  for (const [, body = ''] of xml.matchAll(/<REFERS_TO [^>]*>([\s\S]*?)<\/REFERS_TO>/g)) {
    const kind = entities.get(attribute(/<target [^>]*>/.exec(body)?.[0] ?? '', 'm_id'));
    if (kind) for (const [source] of body.matchAll(/<source [^>]*>/g)) kinds.set(attribute(source, 'm_id'), kind);
  }
  return kinds;
}

function namesOf(xml: string, places: ReadonlyMap<string, number>): NameSpan[] {
  const kinds = kindsOf(xml);
  const names: NameSpan[] = [];
  for (const [, tag = '', body = ''] of xml.matchAll(/<ENTITY_MENTION ([^>]*)>([\s\S]*?)<\/ENTITY_MENTION>/g)) {
    const kind = kinds.get(attribute(tag, 'm_id'));
    if (!kind || !attribute(tag, 'syntactic_type').endsWith('NAM')) continue;
    const at = [...body.matchAll(/t_id="(\d+)"/g)].map((match) => places.get(match[1]!)!);
    names.push({ kind, first: Math.min(...at), last: Math.max(...at) + 1 });
  }
  return names.sort((a, b) => a.first - b.first || b.last - a.last);
}

/** Drops the names that lie in or across an earlier one. */
function apart(names: readonly NameSpan[]): NameSpan[] {
  const kept: NameSpan[] = [];
  for (const name of names) if (name.first >= (kept.at(-1)?.last ?? 0)) kept.push(name);
  return kept;
}

/** Reads a document of MEANTIME (CAT XML): the named mentions of persons, organisations and places. */
export function readMeantime(xml: string): NamedDocument {
  const tokens = [...xml.matchAll(/<token ([^>]*)>([^<]*)<\/token>/g)].map(([, tag = '', word = '']) => ({
    id: attribute(tag, 't_id'),
    sentence: Number(attribute(tag, 'sentence')),
    word: unescape(word),
  }));
  const names = apart(namesOf(xml, new Map(tokens.map(({ id }, index) => [id, index]))));
  const sentences = [];
  for (let first = 0, last = 0; first < tokens.length; first = last) {
    while (last < tokens.length && tokens[last]!.sentence === tokens[first]!.sentence) last += 1;
    if (tokens[first]!.sentence >= MARKED_SENTENCES) break;
    const inside = names.filter((name) => name.first >= first && name.last <= last);
    const shifted = inside.map((name) => ({ ...name, first: name.first - first, last: name.last - first }));
    sentences.push(namedSentence(tokens.slice(first, last).map(({ word }) => word), shifted));
  }
  return sentences;
}
