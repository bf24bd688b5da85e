import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPublicAddress } from './addresses.ts';
import { download } from './download.ts';

let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/inward') response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
    else if (request.url === '/round') response.writeHead(302, { location: '/round' }).end();
    else if (request.url === '/large') response.end('x'.repeat(5000));
    else if (request.url === '/page') response.end('The quay at Dorn is closed.');
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe('which addresses are of the open internet', () => {
  test.each(['8.8.8.8', '93.184.216.34', '2606:2800:220:1::1'])('%s is', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '0.0.0.0',
    '100.64.0.1',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'localhost',
    '',
  ])('%j is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

/** Lets the test's own server be asked, and nothing else that is private. */
const own = { mayAsk: (address: string) => address === '127.0.0.1' || isPublicAddress(address) };

describe('fetching a page on order', () => {
  test.each([
    ['file:///etc/passwd', 'not-a-web-address'],
    ['no address', 'not-a-web-address'],
    ['http://127.0.0.1/', 'private-address'],
    ['http://[::1]/', 'private-address'],
    ['http://2130706433/', 'private-address'],
    ['http://localhost/', 'private-address'],
    ['http://user:word@example.org/', 'address-with-password'],
  ])('%s is refused as %s', async (address, code) => {
    expect(await download(address)).toMatchObject({ problem: { code } });
  });

  test.each([
    ['/inward', 'private-address'],
    ['/round', 'too-many-redirects'],
    ['/large', 'too-large'],
    ['/none', 'not-served'],
  ])('%s is refused as %s', async (path, code) => {
    expect(await download(`${origin}${path}`, { ...own, bytes: 1000 })).toMatchObject({ problem: { code } });
  });

  test('a page comes with its address', async () => {
    const fetched = await download(`${origin}/page`, own);
    expect(fetched).toMatchObject({ input: { meta: { url: `${origin}/page` } } });
    expect('input' in fetched && new TextDecoder().decode(fetched.input.bytes)).toBe(
      'The quay at Dorn is closed.',
    );
  });
});
