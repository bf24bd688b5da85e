import type { Derivation, Report } from '../model/index.ts';

/** The three bytes that UTF-8 would give half of a pair, were it a character (WTF-8). */
function encodedSurrogate(half: string): string {
  const code = half.charCodeAt(0);
  const bytes = [0xed, 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
  return bytes.map((byte) => `%${byte.toString(16).toUpperCase()}`).join('');
}

/** Percent-encodes any string, such that different strings stay different, lone surrogates included. */
export function percentEncoded(text: string): string {
  const encode = (point: string) =>
    /^\p{Cs}$/u.test(point) ? encodedSurrogate(point) : encodeURIComponent(point);
  return Array.from(text, encode).join('');
}

/** An identifier (URN) of a thing of a dossier; the id is percent-encoded, so that any id makes a valid one. */
export function urn(
  kind: 'report' | 'original' | 'statement' | 'claim' | 'derivation' | 'source',
  id: string,
): string {
  return `urn:headwater:${kind}:${percentEncoded(id)}`;
}

/** The report's address, if it is an http or https address that parses; else null. */
export function webAddressOf({ url }: Pick<Report, 'url'>): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** The identifier of what a derivation leads to: a report of the set or a source outside it. */
export function targetUrn({ to }: Pick<Derivation, 'to'>): string {
  return typeof to === 'string' ? urn('report', to) : urn('source', to.source);
}

/** The name of what a derivation leads to. */
export function targetName({ to }: Pick<Derivation, 'to'>): string {
  return typeof to === 'string' ? to : to.source;
}
