import type { FetchPolicy } from './fetch-policy.ts';
import { Refusal } from './refusal.ts';
import type { Exchange } from './request.ts';

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Asks for a URL and follows redirects; gives every answer on the way, the last one last. Each step goes through `ask`, which looks
 * at each address anew.
 * @throws Refusal when redirects lead in a circle, are too many or lead nowhere.
 */
export async function follow(
  start: URL,
  { mostRedirects }: Pick<FetchPolicy, 'mostRedirects'>,
  ask: (url: URL) => Promise<Exchange>,
): Promise<Exchange[]> {
  const exchanges: Exchange[] = [];
  const seen = new Set<string>();
  for (let url: URL | null = start; url !== null; ) {
    if (seen.has(url.href))
      throw new Refusal('redirect-loop', 'leads back to itself; save the page from a browser.');
    if (seen.size > mostRedirects)
      throw new Refusal('redirect-loop', `leads on more than ${mostRedirects} times; give the last address.`);
    seen.add(url.href);
    const exchange = await ask(url);
    exchanges.push(exchange);
    url = nextAddress(exchange);
  }
  return exchanges;
}

function nextAddress({ url, status, headers }: Exchange): URL | null {
  const { location } = headers;
  if (!REDIRECTS.has(status) || location === undefined) return null;
  if (!URL.canParse(location, url))
    throw new Refusal('bad-redirect', 'leads to something that is no address; give the address of the page.');
  return new URL(location, url);
}
