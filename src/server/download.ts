import { lookup as resolve } from 'node:dns';
import { type IncomingMessage, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Problem } from '../model/index.ts';
import type { Input } from '../reports/index.ts';
import { isPublicAddress } from './addresses.ts';

/** How much is fetched and how long it may take. */
export interface DownloadLimits {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly redirects: number;
  /** Which addresses may be asked; by default those of the open internet alone. */
  readonly mayAsk: (address: string) => boolean;
}

const LIMITS: DownloadLimits = {
  bytes: 16 * 1024 * 1024,
  milliseconds: 20_000,
  redirects: 5,
  mayAsk: isPublicAddress,
};

/** A page that was fetched, or why it was not. */
export type Download = { readonly input: Input } | { readonly problem: Problem };

interface Order {
  readonly url: URL;
  readonly limits: DownloadLimits;
  readonly signal: AbortSignal;
}

const PRIVATE =
  'leads to an address of this machine or of a private network, which is not asked; save the page and add the file';

class Refusal extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Resolves a name and hands on public addresses only, so that what was checked is what is asked. */
function guardedLookup({ mayAsk }: DownloadLimits): LookupFunction {
  return (host, options, callback) => {
    resolve(host, { ...options, all: true }, (error, found) => {
      const addresses = error ? [] : found;
      const refused = addresses.some(({ address }) => !mayAsk(address));
      if (error || refused || addresses.length === 0)
        callback(error ?? new Refusal('private-address', PRIVATE), '', 4);
      else if (options.all === true) callback(null, addresses);
      else callback(null, addresses[0]!.address, addresses[0]!.family);
    });
  };
}

/** The host of an address without the brackets of IPv6. */
function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

function checkAddress({ url, limits }: Order): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Refusal(
      'not-a-web-address',
      'is no http or https address; give one, or save the page and add the file',
    );
  if (url.username !== '' || url.password !== '')
    throw new Refusal('address-with-password', 'holds a name or a password; give the address without it');
  if (isIP(hostOf(url)) !== 0 && !limits.mayAsk(hostOf(url))) throw new Refusal('private-address', PRIVATE);
}

function ask({ url, limits, signal }: Order): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((done, fail) => {
    const options = {
      signal,
      agent: false as const,
      lookup: guardedLookup(limits),
      headers: {
        accept: 'text/html,text/plain,*/*;q=0.5',
        'accept-encoding': 'identity',
        'user-agent': 'Headwater',
      },
    };
    request(url, options, done).on('error', fail).end();
  });
}

async function bodyOf(response: IncomingMessage, { limits }: Order): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limits.bytes) {
      response.destroy();
      throw new Refusal('too-large', `is larger than ${limits.bytes} bytes; save the page and add the file`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function follow(
  order: Order,
  left: number,
): Promise<{ readonly url: URL; readonly bytes: Uint8Array }> {
  checkAddress(order);
  const response = await ask(order);
  const status = response.statusCode ?? 0;
  const location = response.headers.location;
  if (status >= 300 && status < 400 && location !== undefined) {
    response.destroy();
    if (left === 0)
      throw new Refusal('too-many-redirects', 'leads on too often; save the page and add the file');
    return follow({ ...order, url: new URL(location, order.url) }, left - 1);
  }
  if (status !== 200) {
    response.destroy();
    throw new Refusal('not-served', `answered ${status} instead of a page; save the page and add the file`);
  }
  return { url: order.url, bytes: await bodyOf(response, order) };
}

function problemOf(address: string, error: unknown, signal: AbortSignal): Problem {
  if (error instanceof Refusal) return { input: address, code: error.code, message: error.message };
  if (signal.aborted)
    return {
      input: address,
      code: 'too-slow',
      message: 'did not answer in time; save the page and add the file',
    };
  return {
    input: address,
    code: 'not-reached',
    message: 'could not be reached; save the page and add the file',
  };
}

/**
 * Fetches one page on a person's order, over http or https. Each step of a redirect is checked again, and the address
 * that was checked is the one that is asked. Nothing but the page itself is fetched.
 */
export async function download(address: string, limits: Partial<DownloadLimits> = {}): Promise<Download> {
  const all = { ...LIMITS, ...limits };
  const signal = AbortSignal.timeout(all.milliseconds);
  if (!URL.canParse(address))
    return {
      problem: {
        input: address,
        code: 'not-a-web-address',
        message: 'is no address; give one that begins with https://',
      },
    };
  try {
    const { url, bytes } = await follow({ url: new URL(address), limits: all, signal }, all.redirects);
    return { input: { name: address, bytes, meta: { url: url.href } } };
  } catch (error) {
    return { problem: problemOf(address, error, signal) };
  }
}
