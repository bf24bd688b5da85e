import type { OriginKind, Report } from '../model/index.ts';
import type { OutletGroups } from '../outlets/index.ts';
import type { Told } from './offices.ts';

/**
 * Where one statement's information comes from, as far as the words tell. Traces with the same `key` are one
 * origin by construction; `body` is the institution that the source belongs to, `role` what the text says it is.
 */
export interface Trace {
  readonly key: string;
  readonly name: string;
  readonly kind: OriginKind;
  readonly role: string | null;
  readonly body: string | null;
  readonly reasons: readonly string[];
  /** Where and when the source is told of. */
  readonly told?: Told;
  /** The report whose own reporting it is, with the owners and pools by which that may be another's. */
  readonly teller?: { readonly report: Report; readonly groups: OutletGroups };
}

/** A trace of words that nobody is named for: it may be the same as any other. */
export function unknownTrace(key: string, name: string, reason: string): Trace {
  return { key, name, kind: 'unknown', role: null, body: null, reasons: [reason] };
}
