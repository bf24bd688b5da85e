import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { WARCParser } from 'warcio';
import { CAREFUL, fetchPages, type FetchPolicy, warcOf } from './index.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A server on loopback, and a policy that allows this one address for the test. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const LOOPBACK: FetchPolicy = { ...CAREFUL, allowsAddress: (address) => address === '127.0.0.1', pause: 1 };

const PAGE = '<h1>Bridge closed at Ostrava Ford</h1>';

/** Answers by path; everything else, robots.txt too, is not there. */
function pages(answers: Readonly<Record<string, RequestListener>>): RequestListener {
  return (incoming, outgoing) => {
    const answer = answers[incoming.url ?? ''];
    if (answer !== undefined) answer(incoming, outgoing);
    else outgoing.writeHead(404).end();
  };
}

const page: RequestListener = (_, outgoing) =>
  void outgoing.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);

function leadTo(location: string): RequestListener {
  return (_, outgoing) => void outgoing.writeHead(302, { location }).end();
}

async function codeOf(url: string, policy = LOOPBACK): Promise<string | undefined> {
  const { pages, problems } = await fetchPages([url], policy);
  expect(pages).toEqual([]);
  return problems[0]?.code;
}

describe('a page that a person asks for', () => {
  it('is fetched through its redirects, and every answer is kept', async () => {
    const host = await serve(pages({ '/old': leadTo('/new'), '/new': page }));
    const { pages: found, problems } = await fetchPages([`${host}/old`], LOOPBACK);
    expect(problems).toEqual([]);
    expect(found[0]!.exchanges.map(({ url, status }) => [url, status])).toEqual([
      [`${host}/old`, 302],
      [`${host}/new`, 200],
    ]);
    expect(Buffer.from(found[0]!.exchanges[1]!.body).toString()).toBe(PAGE);
  });

  it('is asked for once, however often it is named', async () => {
    let asked = 0;
    const host = await serve(pages({ '/a': (...both) => (asked++, page(...both)) }));
    await fetchPages([`${host}/a`, `${host}/a`], LOOPBACK);
    expect(asked).toBe(1);
  });

  it('is kept as a WARC that another program reads', async () => {
    const host = await serve(pages({ '/old': leadTo('/new'), '/new': page }));
    const { pages: found } = await fetchPages([`${host}/old`], LOOPBACK);
    const records: unknown[] = [];
    const parser = new WARCParser([await warcOf(found)]);
    for await (const record of parser) {
      const { warcType, warcTargetURI, warcDate, httpHeaders } = record;
      const body = await record.contentText();
      if (warcType === 'response')
        records.push([warcTargetURI, warcDate === found[0]!.at, httpHeaders?.statusCode, body]);
    }
    expect(records).toEqual([
      [`${host}/old`, true, 302, ''],
      [`${host}/new`, true, 200, PAGE],
    ]);
  });
});

describe('what is refused', () => {
  it.each([
    ['http://ana:secret@osk.example/', 'address-with-password'],
    ['http://127.0.0.1:9/', 'private-address'],
    ['http://localhost:9/', 'private-address'],
    ['http://[::1]:9/', 'private-address'],
    ['http://[::ffff:10.0.0.1]/', 'private-address'],
    ['http://169.254.169.254/latest/meta-data/', 'private-address'],
    ['http://2130706433/', 'private-address'],
    ['http://0x7f.1/', 'private-address'],
    ['file:///etc/passwd', 'unknown-scheme'],
    ['ftp://example.org/x', 'unknown-scheme'],
    ['no address', 'no-address'],
  ])('%s (%s)', async (url, code) => expect(await codeOf(url, CAREFUL)).toBe(code));

  it('is a redirect from an open page to a private address', async () => {
    const host = await serve(pages({ '/a': leadTo('http://10.1.2.3/secret') }));
    expect(await codeOf(`${host}/a`)).toBe('private-address');
  });

  it('is a name that resolves to a private address, at the moment of connecting', async () => {
    let connected = false;
    const host = await serve(() => (connected = true));
    const refused = await codeOf(host.replace('127.0.0.1', 'localhost'), { ...CAREFUL, pause: 1 });
    expect([refused, connected]).toEqual(['private-address', false]);
  });

  it('is a circle of redirects', async () => {
    const host = await serve(pages({ '/a': leadTo('/b'), '/b': leadTo('/a') }));
    expect(await codeOf(`${host}/a`)).toBe('redirect-loop');
  });

  it('is a chain of redirects without end', async () => {
    const host = await serve(({ url = '' }, outgoing) =>
      url === '/robots.txt'
        ? outgoing.writeHead(404).end()
        : leadTo(`${url}x`)({} as never, outgoing as never),
    );
    expect(await codeOf(`${host}/a`)).toBe('redirect-loop');
  });

  it('is a body that does not end', async () => {
    const host = await serve(
      pages({
        '/a': (_, outgoing) => {
          const more = setInterval(() => outgoing.write(Buffer.alloc(64 * 1024)), 1);
          outgoing.on('close', () => clearInterval(more));
        },
      }),
    );
    expect(await codeOf(`${host}/a`, { ...LOOPBACK, largestBody: 1024 * 1024 })).toBe('too-large');
  });

  it('is a server that never answers', async () => {
    const host = await serve(pages({ '/a': () => undefined }));
    expect(await codeOf(`${host}/a`, { ...LOOPBACK, patience: 100 })).toBe('too-slow');
  });

  it('is a page that is not there', async () => {
    const host = await serve(pages({}));
    expect(await codeOf(`${host}/a`)).toBe('no-page');
  });

  it('does not keep other pages from being fetched', async () => {
    const host = await serve(pages({ '/a': page }));
    const { pages: found, problems } = await fetchPages(['http://10.0.0.1/', `${host}/a`], LOOPBACK);
    expect([found.map(({ asked }) => asked), problems.map(({ input }) => input)]).toEqual([
      [`${host}/a`],
      ['http://10.0.0.1/'],
    ]);
  });
});

describe('robots.txt', () => {
  const rules =
    (status: number, text: string): RequestListener =>
    (_, outgoing) =>
      void outgoing.writeHead(status).end(text);

  it('is asked for once a host, and honoured', async () => {
    let asked = 0;
    const host = await serve(
      pages({
        '/robots.txt': (...both) => (asked++, rules(200, 'User-agent: *\nDisallow: /private')(...both)),
        '/a': page,
        '/private/b': page,
      }),
    );
    const { pages: found, problems } = await fetchPages([`${host}/a`, `${host}/private/b`], LOOPBACK);
    expect([found.map(({ asked }) => asked), problems.map(({ code }) => code), asked]).toEqual([
      [`${host}/a`],
      ['robots'],
      1,
    ]);
  });

  it('may name us', async () => {
    const text = 'User-agent: headwater\nDisallow: /\n\nUser-agent: *\nAllow: /';
    const host = await serve(pages({ '/robots.txt': rules(200, text), '/a': page }));
    expect(await codeOf(`${host}/a`)).toBe('robots');
  });

  it('that the server fails to give forbids everything', async () => {
    const host = await serve(pages({ '/robots.txt': rules(503, ''), '/a': page }));
    expect(await codeOf(`${host}/a`)).toBe('robots');
  });
});
