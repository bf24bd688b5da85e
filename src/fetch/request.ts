import { type IncomingHttpHeaders, type IncomingMessage, get as getPlain } from 'node:http';
import { get as getSecure } from 'node:https';
import { isIP } from 'node:net';
import type { FetchPolicy } from './fetch-policy.ts';
import { guardedLookup, privateAddress } from './guarded-lookup.ts';
import { Refusal } from './refusal.ts';

/** How Headwater names itself to servers. */
export const USER_AGENT = "Headwater/0.1 (news verification; fetched on a person's order)";

/** One answer of a server. `body` is as it was sent, without chunking; header names and values in their order. */
export interface Exchange {
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly headers: IncomingHttpHeaders;
  readonly rawHeaders: readonly string[];
  readonly body: Uint8Array;
}

/** Headers that a request brings beside those that all have. */
export type AskedWith = Readonly<Record<string, string>>;

/**
 * Asks for one URL and follows no redirect.
 * @throws Refusal for other schemes than http and https, addresses the policy forbids, and bodies that are too large; errors of Node for
 * what the network does.
 */
export async function request(url: URL, policy: FetchPolicy, headers: AskedWith = {}): Promise<Exchange> {
  checkScheme(url);
  checkLiteralAddress(url, policy);
  const message = await open(url, policy, headers);
  return {
    url: url.href,
    status: message.statusCode ?? 0,
    statusText: message.statusMessage ?? '',
    headers: message.headers,
    rawHeaders: message.rawHeaders,
    body: await bodyOf(message, policy.largestBody),
  };
}

function checkScheme({ protocol }: URL): void {
  if (protocol !== 'http:' && protocol !== 'https:')
    throw new Refusal('unknown-scheme', 'is neither http nor https; give the address of a page.');
}

/** A literal address is never looked up, so the lookup cannot refuse it. */
function checkLiteralAddress({ hostname }: URL, { allowsAddress }: FetchPolicy): void {
  const address = hostname.replace(/^\[|\]$/g, '');
  if (isIP(address) !== 0 && !allowsAddress(address)) throw privateAddress(address);
}

function open(
  url: URL,
  { allowsAddress, patience }: FetchPolicy,
  headers: AskedWith,
): Promise<IncomingMessage> {
  const get = url.protocol === 'https:' ? getSecure : getPlain;
  const options = {
    lookup: guardedLookup(allowsAddress),
    agent: false as const,
    signal: AbortSignal.timeout(patience),
    headers: {
      'user-agent': USER_AGENT,
      accept: 'text/html, */*;q=0.5',
      'accept-encoding': 'identity',
      ...headers,
    },
  };
  return new Promise((resolve, reject) => get(url, options, resolve).on('error', reject));
}

async function bodyOf(message: IncomingMessage, largest: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > largest) throw tooLarge(message, largest);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(message: IncomingMessage, largest: number): Refusal {
  message.destroy();
  const megabytes = Math.floor(largest / 1024 / 1024);
  return new Refusal('too-large', `has more than ${megabytes} MB; save the part that you need as a file.`);
}
