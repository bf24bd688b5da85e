import type { AttributionLink, OriginKind, SourceKind } from '../model/index.ts';
import { bodyOf, speaksForBody, wordsOf } from './bodies.ts';
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

/** A body's own people, named only as such ("police", "police officials", "officers"), speak with one voice. */
function isBodyItself(link: AttributionLink): boolean {
  return link.kind === 'organisation' || (link.kind === 'unnamed' && speaksForBody(link.name));
}

function keyOf(link: AttributionLink, kind: OriginKind, text: string): string {
  const body = bodyOf(link.name);
  const words = wordsOf(link.name).join(' ');
  if (isBodyItself(link) && body !== null && wordsOf(link.name).length <= 2) return `body:${body}`;
  return kind === 'unnamed' ? `unnamed:${text}:${words}` : `${kind}:${words}`;
}

/**
 * The trace of a named or described source.
 * @param text what tells unnamed sources of different texts apart: the family's id, or the report's
 */
export function sourceTrace(link: AttributionLink, text: string): Trace {
  const kind = KIND[link.kind];
  return {
    key: keyOf(link, kind, text),
    name: link.name,
    kind,
    role: link.role,
    body: bodyOf(`${link.name} ${link.role ?? ''}`),
    reasons: [`the text has it from ${link.name}`],
  };
}
