import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CAREFUL } from '../fetch/index.ts';
import { readInputs } from '../reports/index.ts';
import { AddedView, Board, CaseInfo, Comparison, Found } from './api/index.ts';
import { openApp } from './app.ts';
import { openReports } from './memory-desk.ts';

const HOST = '127.0.0.1:4510';
const TOKEN = 'a-token';
const FERRY = {
  id: 'a',
  publisher: 'Osk Herald',
  text: 'Twelve people drowned when the ferry sank off Osk, police said.',
};
const QUAY = {
  id: 'b',
  publisher: 'Dorn Courier',
  text: 'Twelve people drowned when the ferry sank off Osk, the Osk Herald reported.',
};

let app: OpenAPIHono;
let assets: string;

beforeAll(async () => {
  assets = mkdtempSync(join(tmpdir(), 'headwater-assets-'));
  writeFileSync(join(assets, 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(assets, '..', 'headwater-secret.html'), 'secret');
  const bytes = new TextEncoder().encode(`${JSON.stringify(FERRY)}\n${JSON.stringify(QUAY)}\n`);
  const { reports, problems } = readInputs([{ name: 'two.jsonl', bytes }]);
  const desk = await openReports({ title: 'Osk', reports, problems, inputs: [] }, () => undefined);
  app = openApp({ desk, door: { token: TOKEN, hosts: [HOST], rate: 1000 }, assets, version: '0' });
});
afterAll(() => {
  rmSync(assets, { recursive: true });
  rmSync(join(assets, '..', 'headwater-secret.html'));
});

function ask(path: string, headers: Record<string, string> = {}, init: RequestInit = {}) {
  const all = { host: HOST, authorization: `Bearer ${TOKEN}`, ...headers };
  return app.request(`http://${HOST}${path}`, { ...init, headers: all });
}

/** The answer, in the shape that the document names. */
async function read<T>(schema: z.ZodType<T>, answer: Response | Promise<Response>): Promise<T> {
  return schema.parse(await (await answer).json());
}

async function codeOf(response: Response): Promise<string> {
  return ((await response.json()) as { error: { code: string } }).error.code;
}

describe('who is answered', () => {
  test.each([
    ['a name of another site that points here', { host: 'evil.example:4510' }, 421, 'wrong-host'],
    ['a page of another origin', { origin: 'http://evil.example' }, 403, 'wrong-origin'],
    ['a page of another port', { origin: 'http://127.0.0.1:9999' }, 403, 'wrong-origin'],
    ['a request that a browser calls cross-site', { 'sec-fetch-site': 'cross-site' }, 403, 'wrong-origin'],
    ['no token', { authorization: '' }, 401, 'no-token'],
    ['a wrong token', { authorization: 'Bearer a-tokem' }, 401, 'no-token'],
  ])('not %s', async (_, headers, status, code) => {
    const response = await ask('/api/claims', headers);
    expect(response.status).toBe(status);
    expect(await codeOf(response)).toBe(code);
  });

  test('the page itself, with its token', async () => {
    const response = await ask('/api/claims', { origin: `http://${HOST}`, 'sec-fetch-site': 'same-origin' });
    expect(response.status).toBe(200);
  });

  test('not more often than the limit', async () => {
    const { desk } = await small();
    const limited = openApp({ desk, door: { token: TOKEN, hosts: [HOST], rate: 2 }, assets, version: '0' });
    const headers = { host: HOST, authorization: `Bearer ${TOKEN}` };
    const statuses: number[] = [];
    for (let i = 0; i < 3; i++)
      statuses.push((await limited.request(`http://${HOST}/api/case`, { headers })).status);
    expect(statuses).toEqual([200, 200, 429]);
  });
});

test('what other commands may ask of a case wants the token too, and a case', async () => {
  const asked = (authorization: string) =>
    app.request(`http://${HOST}/api/held/status`, {
      method: 'POST',
      headers: { host: HOST, authorization, 'content-type': 'application/json' },
      body: '{}',
    });
  expect((await asked('')).status).toBe(401);
  expect((await asked(`Bearer ${TOKEN}`)).status).toBe(404);
});

test('no route is answered without the token, whatever it does', async () => {
  const { paths } = (await (await ask('/api/openapi.json')).json()) as {
    paths: Record<string, Record<string, unknown>>;
  };
  const routes = Object.entries(paths).flatMap(([path, found]) =>
    Object.keys(found).map((method) => [method.toUpperCase(), path.replace('{id}', 'a')] as const),
  );
  routes.push(['GET', '/events'], ['GET', '/export/dossier.json'], ['GET', '/reports/a/original']);
  expect(routes.length).toBeGreaterThan(15);
  for (const [method, path] of routes)
    expect([path, (await ask(`/api${path}`, { authorization: '' }, { method })).status]).toEqual([path, 401]);
});

test('a request larger than the limit is refused before it is read', async () => {
  const headers = { 'content-type': 'application/json', 'content-length': String(65 * 1024 * 1024) };
  const response = await ask('/api/reports', headers, { method: 'POST', body: '[]' });
  expect(response.status).toBe(413);
  expect(await codeOf(response)).toBe('too-large');
});

async function small() {
  const desk = await openReports({ title: 't', reports: [], problems: [], inputs: [] }, () => undefined);
  return { desk };
}

describe('the page', () => {
  test('comes with a policy that lets nothing in from elsewhere', async () => {
    const response = await ask('/');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(await response.text()).toContain('<title>page');
  });

  test('nothing outside its folder is served', async () => {
    for (const path of [
      '/../headwater-secret.html',
      '/%2e%2e/headwater-secret.html',
      '/..%2fheadwater-secret.html',
    ])
      expect(await (await ask(path)).text()).not.toContain('secret');
  });
});

describe('what is told', () => {
  test('claims as lines that point into lists', async () => {
    const board = await read(Board, ask('/api/claims'));
    expect(board.rows[0]).toMatchObject({ publishers: expect.any(Array), decision: 'none' });
    expect(board.publishers).toEqual(expect.arrayContaining(['Osk Herald', 'Dorn Courier']));
  });

  test('where the words stand', async () => {
    const found = await read(Found, ask('/api/search?words=FERRY%20sank'));
    expect(found).toMatchObject({ total: 2, reports: 2 });
    expect(found.hits[0]!.words).toBe('ferry sank');
    expect(found.claims.length).toBeGreaterThan(0);
  });

  test('what two reports share', async () => {
    const compared = await read(Comparison, ask(`/api/compare?reports=${encodeURIComponent('["a","b"]')}`));
    expect(compared.pairs[0]!.passages[0]!.from.quote).toContain(
      'Twelve people drowned when the ferry sank off Osk',
    );
  });

  test('an unknown claim is told as such', async () => {
    const response = await ask('/api/claims/none');
    expect(response.status).toBe(404);
    expect(await codeOf(response)).toBe('not-found');
  });

  test('every route in a document that names its shapes', async () => {
    const { paths, openapi } = await read(
      z.object({ paths: z.looseObject({}), openapi: z.string() }),
      ask('/api/openapi.json', { authorization: '' }),
    );
    expect(openapi).toBe('3.1.0');
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/claims', '/claims/{id}', '/reports', '/fetch']),
    );
  });

  test('a body of another shape is refused with what is wrong', async () => {
    const response = await ask(
      '/api/reports',
      { 'content-type': 'application/json' },
      { method: 'POST', body: '[{"name":"x"}]' },
    );
    expect(response.status).toBe(400);
    expect(await codeOf(response)).toBe('bad-input');
  });

  test.each([1, 2])('%i files come in', async (n) => {
    const { desk } = await small();
    const door = { token: TOKEN, hosts: [HOST], rate: 10 };
    const own = openApp({ desk, door, assets, version: '0' });
    const body = new FormData();
    for (let i = 0; i < n; i++)
      body.append(
        'files',
        new File([`The quay at Dorn is closed for ${i + 2} days.`], `${i}.txt`),
        `${i}.txt`,
      );
    const headers = { host: HOST, authorization: `Bearer ${TOKEN}` };
    const answer = own.request(`http://${HOST}/api/files`, { method: 'POST', headers, body });
    expect((await read(AddedView, answer)).reports).toHaveLength(n);
  });

  test('a pasted report comes in, and the revision rises', async () => {
    const before = (await read(CaseInfo, ask('/api/case'))).revision;
    const body = JSON.stringify([
      { text: 'The quay at Dorn is closed, harbour master Ilva Kern said.', publisher: 'Lorm Post' },
    ]);
    const response = await ask(
      '/api/reports',
      { 'content-type': 'application/json' },
      { method: 'POST', body },
    );
    expect((await read(AddedView, response)).reports).toHaveLength(1);
    expect(await read(CaseInfo, ask('/api/case'))).toMatchObject({ revision: before + 1, reports: 3 });
  });
});

describe('a page that a person names', () => {
  const order = (url: string) => ({
    method: 'POST',
    body: JSON.stringify({ url }),
    headers: { host: HOST, authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
  });

  test('is fetched and added under the address at which it was found', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else if (request.url === '/old') response.writeHead(302, { location: '/new' }).end();
      else response.end('The quay at Dorn is closed, harbour master Ilva Kern said.');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { desk } = await small();
    const fetching = { ...CAREFUL, allowsAddress: (address: string) => address === '127.0.0.1', pause: 1 };
    const door = { token: TOKEN, hosts: [HOST], rate: 10 };
    const own = openApp({ desk, door, assets, version: '0', fetching });
    const added = await read(AddedView, own.request(`http://${HOST}/api/fetch`, order(`${origin}/old`)));
    server.close();
    expect(added.problems).toEqual([]);
    expect(desk.state().dossier.reports).toMatchObject([{ url: `${origin}/new` }]);
  });

  test.each([
    'http://127.0.0.1:1/',
    'http://[::1]/',
    'http://169.254.169.254/',
    'file:///etc/passwd',
    'nowhere',
  ])('is not fetched from %s', async (url) => {
    const added = await read(AddedView, app.request(`http://${HOST}/api/fetch`, order(url)));
    expect(added.reports).toEqual([]);
    expect(added.problems).toHaveLength(1);
  });
});
