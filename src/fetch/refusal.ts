import { type Problem, problemWith } from '../model/index.ts';

/** Why nothing, or nothing more, was fetched from a URL. `told` says what was found and what to do next. */
export class Refusal extends Error {
  readonly code: string;

  constructor(code: string, told: string) {
    super(told);
    this.code = code;
  }
}

const SYSTEM: Readonly<Record<string, readonly [code: string, told: string]>> = {
  ENOTFOUND: ['unknown-host', 'has a host that nobody knows; check its spelling and the connection.'],
  EAI_AGAIN: ['no-network', 'could not be looked up; check the connection and try again.'],
  ECONNREFUSED: ['connection-refused', 'has a host that refuses the connection; try again later.'],
  ECONNRESET: ['connection-lost', 'was broken off by its host; try again later.'],
  ABORT_ERR: ['too-slow', 'took too long; try again later, or save the page from a browser.'],
  CERT_HAS_EXPIRED: ['bad-certificate', 'has a certificate that has expired; save the page from a browser.'],
};

/** A refusal or an error of the network as a problem with that URL. */
export function fetchProblem(url: string, error: unknown): Problem {
  if (error instanceof Refusal) return problemWith(url, error.code, error.message);
  const system = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const [code, told] = SYSTEM[system] ?? ['not-fetched', `could not be fetched (${system}).`];
  return problemWith(url, code, told);
}
