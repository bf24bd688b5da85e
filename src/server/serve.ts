import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import type { FetchPolicy } from '../fetch/index.ts';
import { openApp } from './app.ts';
import type { Desk } from './desk.ts';

/** A running workbench. */
export interface Served {
  /** The address to open, with the token behind `#`, where no server sees it. */
  readonly url: string;
  readonly origin: string;
  readonly token: string;
  close(): Promise<void>;
}

/** How a workbench is served. */
export interface ServeOptions {
  readonly version: string;
  /** 0 takes any free port. */
  readonly port?: number;
  readonly assets?: string;
  /** What fetching may do; careful when not given. */
  readonly fetching?: FetchPolicy;
}

const LOOPBACK = '127.0.0.1';
const RATE = 600;

/** Where `npm run build` puts the page: beside the built server, or in `dist` when the source runs. */
export const ASSETS = fileURLToPath(new URL('../../dist/workbench', import.meta.url));

function listen(server: ServerType, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, LOOPBACK, () => done((server.address() as AddressInfo).port));
  });
}

function stop(server: ServerType): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}

/** The address to open for a workbench. The token stands behind `#`, where no server sees it. */
export function workbenchUrl({ origin, token }: Pick<Served, 'origin' | 'token'>): string {
  return `${origin}/#token=${token}`;
}

/**
 * Serves a desk on the loopback interface alone, with a fresh random token.
 * @throws the system's error when the port is taken
 */
export async function serveWorkbench(desk: Desk, options: ServeOptions): Promise<Served> {
  const { version, port = 0, assets = ASSETS, fetching } = options;
  const token = randomBytes(24).toString('base64url');
  const hosts: string[] = [];
  const app = openApp({
    desk,
    door: { token, hosts, rate: RATE },
    assets,
    version,
    ...(fetching && { fetching }),
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  const taken = await listen(server, port);
  hosts.push(`${LOOPBACK}:${taken}`, `localhost:${taken}`);
  const origin = `http://${LOOPBACK}:${taken}`;
  return {
    origin,
    token,
    url: workbenchUrl({ origin, token }),
    close: async () => {
      await stop(server);
      await desk.close();
    },
  };
}
