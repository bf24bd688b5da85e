import type { AttributionLink, OriginKind, SourceKind } from '../model/index.ts';
import { bodyBehind, bodyOf, bodyWords, isOffice, isOfficialBody, namesOnlyBody, wordsOf } from './bodies.ts';
import { documentKind, isSingleDocument } from './documents.ts';
import { personWords } from './persons.ts';
import type { Trace } from './trace.ts';

const KIND: Readonly<Record<SourceKind, OriginKind>> = {
  person: 'person',
  organisation: 'organisation',
  outlet: 'outlet',
  agency: 'agency',
  document: 'document',
  communique: 'organisation',
  account: 'person',
  instrument: 'instrument',
  witness: 'unnamed',
  unnamed: 'unnamed',
  general: 'unnamed',
};

interface Identity {
  readonly key: string;
  readonly kind: OriginKind;
}

/** Whether the words name nobody in particular: no name, or a name of one or two plain words. */
function isNameless({ kind, name }: AttributionLink): boolean {
  return (
    kind === 'unnamed' || name === name.toLowerCase() || (kind !== 'person' && wordsOf(name).length <= 2)
  );
}

/** An official body, its people named only as such ("police", "police officials", "officers"), and what it issues. */
function officialIdentity(link: AttributionLink): Identity | null {
  const body = bodyOf(link.name);
  const speaks = link.kind !== 'outlet' && link.kind !== 'agency';
  return speaks && isNameless(link) && body !== null && isOfficialBody(body) && namesOnlyBody(link.name)
    ? { key: `body ${body}`, kind: 'organisation' }
    : null;
}

/** A document that is named by its kind alone: one of a happening, or one of the text that names it. */
function documentIdentity({ kind, name }: AttributionLink, text: string): Identity | null {
  if (kind !== 'document' && kind !== 'unnamed') return null;
  const document = documentKind(wordsOf(name));
  if (document === null) return null;
  const which = isSingleDocument(document) ? document : `${bodyWords(name)} ${text}`;
  return { key: `document ${which}`, kind: 'document' };
}

function plainIdentity({ kind, name }: AttributionLink, text: string): Identity {
  const origin = kind === 'person' && isOffice(name) ? 'organisation' : KIND[kind];
  if (origin === 'unnamed') return { key: `unnamed ${wordsOf(name).join(' ')} ${text}`, kind: origin };
  const words = origin === 'person' ? personWords(name).join(' ') : bodyWords(name);
  return { key: `${origin} ${words}`, kind: origin };
}

/**
 * The trace of a named or described source.
 * @param text what tells unnamed sources of different texts apart: the family's id, or the report's
 */
export function sourceTrace(link: AttributionLink, text: string): Trace {
  const { key, kind } = officialIdentity(link) ?? documentIdentity(link, text) ?? plainIdentity(link, text);
  return {
    key,
    name: link.name,
    kind,
    role: link.role,
    body: bodyBehind(link.name, link.role),
    reasons: [`the text has it from ${link.name}`],
  };
}
