import { readFile } from 'node:fs/promises';
import { extname, join, relative, isAbsolute } from 'node:path';
import type { Context } from 'hono';
import { refuse } from './guard.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

function isInside(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== '' && !path.startsWith('..') && !isAbsolute(path);
}

async function read(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    return null;
  }
}

/** The file of the built page that a path names; the page itself for `/`. Nothing outside the folder is served. */
export async function serveAsset(c: Context, folder: string): Promise<Response> {
  const path = c.req.path === '/' ? '/index.html' : c.req.path;
  const file = join(folder, path);
  const type = TYPES[extname(file)];
  const bytes = type !== undefined && isInside(folder, file) ? await read(file) : null;
  if (bytes === null || type === undefined) {
    if (path === '/index.html')
      return refuse(c, 404, 'not-built', 'the page has not been built; run npm run build');
    return refuse(c, 404, 'not-found', 'nothing is served under this address');
  }
  const kept = path.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-store';
  return c.body(bytes, 200, { 'content-type': type, 'cache-control': kept });
}
