import robots from 'robots-parser';
import type { Exchange } from './request.ts';

interface Rules {
  isAllowed(url: string, agent?: string): boolean | undefined;
}

/** The package is CommonJS, and its types describe an ES module, so that compilers differ in what they see here. */
const robotsParser = robots as unknown as (url: string, text: string) => Rules;

/** The name that rules in a robots.txt are looked up under. */
const PRODUCT = 'Headwater';

/** RFC 9309 asks for at least so much of a robots.txt to be read. */
const LARGEST_RULES = 500 * 1024;

/** Says of a URL on one host whether its robots.txt lets us fetch it. */
export type Robots = (url: string) => boolean;

/** Where the rules for a URL stand. */
export function robotsAddress(url: URL): URL {
  return new URL('/robots.txt', url);
}

/**
 * The rules in an answer for robots.txt (RFC 9309): without such a file everything is allowed; when the server fails, nothing is.
 */
export function robotsIn(answer: Pick<Exchange, 'url' | 'status' | 'body'>): Robots {
  if (answer.status >= 500) return () => false;
  if (answer.status >= 400) return () => true;
  const text = new TextDecoder().decode(answer.body.subarray(0, LARGEST_RULES));
  const rules = robotsParser(answer.url, text);
  return (url) => rules.isAllowed(url, PRODUCT) !== false;
}
