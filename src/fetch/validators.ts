import type { Problem } from '../model/index.ts';
import type { FetchedPage } from './fetch-pages.ts';
import type { AskedWith, Exchange } from './request.ts';

/** What a server gave to ask by whether a page has changed: the values of ETag and Last-Modified (RFC 9110, section 8.8). */
export interface Validators {
  readonly etag: string | null;
  readonly modified: string | null;
}

/** For an address that was never asked for. */
export const NEVER_ASKED: Validators = { etag: null, modified: null };

/** What asking again gave. `wait` is the number of seconds that the server wants us to wait (Retry-After). */
export type Again =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly page: FetchedPage; readonly validators: Validators }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly wait: number | null };

export const NOT_MODIFIED = 304;

/** The headers that ask for a page only if it has changed. */
export function headersOf({ etag, modified }: Validators): AskedWith {
  return {
    accept: 'application/atom+xml, application/rss+xml, application/feed+json, application/xml, */*;q=0.5',
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(modified === null ? {} : { 'if-modified-since': modified }),
  };
}

/** The validators of an answer. */
export function validatorsOf({ headers }: Pick<Exchange, 'headers'>): Validators {
  return { etag: headers.etag ?? null, modified: headers['last-modified'] ?? null };
}

/** Seconds that an answer asks us to wait, null when it does not say so as a number. */
export function waitAsked({ headers }: Pick<Exchange, 'headers'>): number | null {
  const told = headers['retry-after'] ?? '';
  return /^\d{1,7}$/.test(told) ? Number(told) : null;
}
