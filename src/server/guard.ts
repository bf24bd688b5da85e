import { timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { sha256 } from '../text/index.ts';
import type { ApiError } from './api/index.ts';

/** Who may speak to the server. */
export interface Door {
  /** What every request to the API must bring as `Authorization: Bearer …`. */
  readonly token: string;
  /** The values of the Host header that are answered, such as `127.0.0.1:4510`. */
  readonly hosts: readonly string[];
  /** Requests to the API that are answered in ten seconds. */
  readonly rate: number;
}

type Status = 400 | 401 | 403 | 404 | 409 | 413 | 421 | 429 | 500;

/** An error in the one shape that all of them have. */
export function refuse<S extends Status>(c: Context, status: S, code: string, message: string) {
  const body: ApiError = { error: { code, message } };
  return c.json(body, status);
}

/**
 * Answers only under its own names: a page of another site that points its name at this machine (DNS rebinding) asks
 * with its own name in Host.
 */
export function checkHost({ hosts }: Door): MiddlewareHandler {
  return async (c, next) => {
    if (!hosts.includes(c.req.header('host') ?? ''))
      return refuse(c, 421, 'wrong-host', `answers only as ${hosts.join(', ')}`);
    await next();
    return undefined;
  };
}

/** Refuses requests that a page of another origin makes, whatever they bring. */
export function checkOrigin(): MiddlewareHandler {
  return async (c, next) => {
    const [origin, site] = [c.req.header('origin'), c.req.header('sec-fetch-site')];
    const foreign = origin !== undefined && origin !== `http://${c.req.header('host')}`;
    if (foreign || (site !== undefined && site !== 'same-origin' && site !== 'none'))
      return refuse(c, 403, 'wrong-origin', 'answers only the page that it serves');
    await next();
    return undefined;
  };
}

function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(expected)));
}

/** Wants the token that the opened address brings. */
export function checkToken({ token }: Door): MiddlewareHandler {
  return async (c, next) => {
    const given = /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
    if (!isSame(given, token))
      return refuse(
        c,
        401,
        'no-token',
        'open the address that headwater open printed, which brings the token',
      );
    await next();
    return undefined;
  };
}

const SPAN = 10_000;

/** Refuses more than so many requests in ten seconds, so that a runaway page cannot keep the machine busy. */
export function limitRate({ rate }: Door, now: () => number = Date.now): MiddlewareHandler {
  let [since, count] = [now(), 0];
  return async (c, next) => {
    if (now() - since >= SPAN) [since, count] = [now(), 0];
    count += 1;
    if (count > rate) return refuse(c, 429, 'too-many-requests', 'wait ten seconds and try again');
    await next();
    return undefined;
  };
}
