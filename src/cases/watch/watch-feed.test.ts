import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CAREFUL, type FetchPolicy } from '../../fetch/index.ts';
import type { Case } from '../case.ts';
import { initCase } from '../open-case.ts';
import { lookOnce, type WatchingCase } from './look.ts';
import { type FeedOptions, watchFeed } from './watch-feed.ts';

const LOOPBACK: FetchPolicy = { ...CAREFUL, allowsAddress: (address) => address === '127.0.0.1', pause: 1 };

interface Answer {
  readonly status?: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

let folder: string;
let held: Case;
let server: Server;
let origin: string;
let answers: Record<string, Answer>;
let asked: { readonly url: string; readonly headers: IncomingHttpHeaders }[];

beforeEach(async () => {
  [answers, asked] = [{}, []];
  server = createServer(({ url = '', headers }, outgoing) => {
    asked.push({ url, headers });
    const { status = 200, body = '', headers: own = {} } = answers[url] ?? { status: 404 };
    outgoing.writeHead(status, own).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => void server.close());

async function openFresh(): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'headwater-feed-'));
  const made = await initCase(join(folder, 'case'), { name: 'ferry', who: 'ana', inMemory: true });
  if (!made.ok) throw new Error(made.problem.message);
  held = made.value;
}

async function closeCase(): Promise<void> {
  await held.close();
  rmSync(folder, { recursive: true });
}

/** What a look at the feed adds, as "title: outcome", and the codes of what it tells. */
async function look(path = '/feed', options: FeedOptions = { policy: LOOPBACK }) {
  const looked = await lookOnce(held, watchFeed(`${origin}${path}`, options), { who: 'ana' });
  if (!looked.ok) throw new Error(looked.problem.message);
  const { outcomes, problems } = looked.value.added;
  const { reports } = await held.dossier();
  return [
    ...outcomes.map(({ report, outcome }) => `${reports.find(({ id }) => id === report)?.title}: ${outcome}`),
    ...problems.map(({ code }) => code),
  ];
}

const SANK = 'Twelve people drowned when the ferry sank off Osk, police said.';
const THIRTY = 'The ferry that sank off Osk drowned 30 people, harbour master Toma Brandt told the Gazette.';
const LATER = 'Fourteen people drowned when the ferry sank off Osk, police said.';

const item = (n: number, words: string) =>
  `<item><guid isPermaLink="false">n${n}</guid><title>N${n}</title><link>${origin}/${n}</link><description><![CDATA[<p>${words}</p>]]></description></item>`;
const rss = (built: string, ...items: readonly string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Gazette</title><lastBuildDate>${built}</lastBuildDate>${items.join('')}</channel></rss>`;

describe('a feed that is watched', () => {
  beforeEach(openFresh);
  afterEach(closeCase);

  test('adds each entry once, however the feed around it changes, and a changed entry again', async () => {
    answers['/feed'] = { body: rss('one', item(1, SANK)) };
    expect(await look()).toEqual(['N1: new-claim']);
    answers['/feed'] = { body: rss('two', item(2, THIRTY), item(1, SANK)) };
    expect(await look()).toEqual(['N2: update']);
    answers['/feed'] = { body: rss('three', item(2, THIRTY), item(1, SANK)) };
    expect(await look()).toEqual([]);
    expect(await held.history()).toHaveLength(3);
    answers['/feed'] = { body: rss('four', item(2, THIRTY), item(1, LATER)) };
    expect(await look()).toHaveLength(1);
    expect((await held.dossier()).reports).toHaveLength(3);
    expect((await held.verify()).failures).toEqual([]);
  });

  test('keeps the bytes of the entry as they were sent, with address and time', async () => {
    answers['/feed'] = { body: rss('one', item(2, THIRTY), item(1, SANK)) };
    await look();
    const { id } = (await held.dossier()).reports.find(({ title }) => title === 'N1')!;
    const [input] = await held.inputsOf(id);
    expect(input).toMatchObject({ name: `${origin}/1`, url: `${origin}/1` });
    expect(Buffer.from((await held.original(input!.sha256))!).toString()).toBe(rss('one', item(1, SANK)));
  });

  test('is asked for only if it changed, and is not sent again', async () => {
    const headers = { etag: '"v1"', 'last-modified': 'Thu, 01 May 2031 08:00:00 GMT' };
    answers['/feed'] = { body: rss('one', item(1, SANK)), headers };
    await look();
    answers['/feed'] = { status: 304 };
    expect(await look()).toEqual([]);
    expect(asked.at(-1)!.headers).toMatchObject({
      'if-none-match': '"v1"',
      'if-modified-since': headers['last-modified'],
    });
    expect(await held.history()).toHaveLength(2);
  });

  test('never brings back what was forgotten', async () => {
    answers['/feed'] = { body: rss('one', item(1, SANK)) };
    await look();
    await held.forget((await held.dossier()).reports[0]!.id, { who: 'ana' });
    answers['/feed'] = { body: rss('two', item(1, SANK)) };
    expect(await look()).toEqual([]);
    expect((await held.dossier()).reports).toEqual([]);
  });

  test('may be Atom or JSON Feed', async () => {
    answers['/atom'] = {
      body: `<feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title><entry><id>a</id><title>A1</title><link rel="replies" href="${origin}/c"/><link href="${origin}/a"/><content type="html">&lt;p&gt;${SANK}&lt;/p&gt;</content></entry></feed>`,
    };
    expect(await look('/atom')).toEqual(['A1: new-claim']);
    const items = [{ id: 'j', title: 'J1', url: `${origin}/j`, content_html: `<p>${SANK}</p>` }];
    answers['/json'] = {
      body: JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Osk Herald', items }),
    };
    expect(await look('/json')).toEqual(['J1: echo']);
    expect(new Set(asked.map(({ url }) => url))).toEqual(new Set(['/robots.txt', '/atom', '/json']));
  });
});

describe('the pages of entries', () => {
  beforeEach(openFresh);
  afterEach(closeCase);

  const feed = () => ({ body: rss('one', item(2, 'More on our page.'), item(1, 'More on our page.')) });

  test('are asked for only when the person wants it, and stand in place of the entries', async () => {
    answers['/feed'] = feed();
    answers['/1'] = {
      body: `<html><head><title>Ferry</title></head><body><article><p>${SANK}</p></article></body></html>`,
    };
    answers['/2'] = { body: '<p>secret</p>' };
    answers['/robots.txt'] = { body: 'User-agent: *\nDisallow: /2' };
    const options = { policy: LOOPBACK, pages: true };
    expect(await look('/feed', options)).toEqual(['Ferry: new-claim', 'N2: new-claim', 'robots']);
    expect(asked.map(({ url }) => url)).not.toContain('/2');
    expect(await look('/feed', options)).toEqual([]);
  });

  test('are left alone otherwise', async () => {
    answers['/feed'] = feed();
    await look();
    expect(asked.map(({ url }) => url)).toEqual(['/robots.txt', '/feed']);
  });
});

describe('what is told of a feed, with nothing added', () => {
  /** A case that must not be written to. */
  const untouched: WatchingCase = {
    memo: () => Promise.resolve(null),
    add: () => Promise.reject(new Error('nothing may be added')),
  };

  async function told(policy = LOOPBACK) {
    const looked = await lookOnce(untouched, watchFeed(`${origin}/feed`, { policy }), { who: 'ana' });
    return looked.ok
      ? { codes: looked.value.added.problems.map(({ code }) => code), wait: looked.value.wait }
      : looked;
  }

  test.each<[string, Answer, string]>([
    ['that is a page', { body: '<html><p>Hello</p></html>' }, 'no-feed'],
    ['that is not there', { status: 404 }, 'no-page'],
  ])('%s', async (_, answer, code) => {
    answers['/feed'] = answer;
    expect(await told()).toEqual({ codes: [code], wait: null });
  });

  test('that its robots.txt forbids', async () => {
    answers['/robots.txt'] = { body: 'User-agent: *\nDisallow: /' };
    expect(await told()).toEqual({ codes: ['robots'], wait: null });
    expect(asked.map(({ url }) => url)).toEqual(['/robots.txt']);
  });

  test('on an address that is not of the open Internet, which is asked nothing', async () => {
    expect(await told(CAREFUL)).toEqual({ codes: ['private-address'], wait: null });
    expect(asked).toEqual([]);
  });

  test('how long its server wants us to wait', async () => {
    answers['/feed'] = { status: 429, headers: { 'retry-after': '7200' } };
    expect(await told()).toEqual({ codes: ['no-page'], wait: 7200 });
  });
});
