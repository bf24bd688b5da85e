import type { ApiError } from '../src/server/api/index.ts';

const KEY = 'headwater-token';

/** Takes the token out of the address that was opened and keeps it for this origin. */
export function takeToken(): void {
  const given = /^#token=([\w-]+)(?:&to=(.*))?$/.exec(location.hash);
  if (!given) return;
  localStorage.setItem(KEY, given[1]!);
  history.replaceState(null, '', `#${given[2] ?? '/claims'}`);
}

/** What the server refused, with its code. */
export class Refused extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

function headers(): Record<string, string> {
  return { authorization: `Bearer ${localStorage.getItem(KEY) ?? ''}` };
}

async function refusalIn(response: Response): Promise<Refused> {
  const body = (await response.json().catch(() => null)) as ApiError | null;
  return new Refused(body?.error.code ?? String(response.status), body?.error.message ?? response.statusText);
}

/** Asks the server for a path below `/api` and gives the response as it is. */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const given = { ...headers(), ...(init.headers as Record<string, string> | undefined) };
  const response = await fetch(`./api${path}`, { ...init, headers: given });
  if (!response.ok) throw await refusalIn(response);
  return response;
}

/** Asks for JSON. */
export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await ask(path, signal ? { signal } : {})).json() as Promise<T>;
}

/** Sends JSON and gives the JSON that comes back. */
export async function post<T>(path: string, body: unknown): Promise<T> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  return (await ask(path, init)).json() as Promise<T>;
}

/** The path of a query with these values. */
export function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  return `${path}?${new URLSearchParams(query)}`;
}
