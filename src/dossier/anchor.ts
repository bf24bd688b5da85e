import { shortHash } from '../text/index.ts';

const SAFE = /^[A-Za-z0-9_-]{1,64}$/;

/** A fragment name for an id: the id itself when it is plain, else a hash of it, so that no id can break a link. */
export function anchor(prefix: string, id: string): string {
  return SAFE.test(id) ? `${prefix}-${id}` : `${prefix}-${shortHash(id)}`;
}

/** An address with a host; read by pattern, since URL parsers differ between versions of Node. */
const WEB = /^https?:\/\/[^\s/?#]/i;

/** The address if a link may lead there: an absolute http or https one, else null. */
export function webAddress(url: string | null): string | null {
  return url !== null && WEB.test(url) ? url : null;
}
