import type { Derivation, Report } from '../model/index.ts';

/** An identifier (URN) of a thing of a dossier; the id is percent-encoded, so that any id makes a valid one. */
export function urn(
  kind: 'report' | 'original' | 'statement' | 'claim' | 'derivation' | 'source',
  id: string,
): string {
  return `urn:headwater:${kind}:${encodeURIComponent(id.toWellFormed())}`;
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
