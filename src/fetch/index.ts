/**
 * Takes web addresses that a person named; gives the bytes that servers sent for them, and a WARC record of it. The only room that
 * asks anything of another machine.
 */
export { type Fetched, type FetchedPage, type Fetching, fetchPages, openFetching } from './fetch-pages.ts';
export { CAREFUL, type FetchPolicy } from './fetch-policy.ts';
export { isPublicAddress } from './public-address.ts';
export type { Exchange } from './request.ts';
export { type Again, NEVER_ASKED, type Validators } from './validators.ts';
export { warcOf } from './warc.ts';
