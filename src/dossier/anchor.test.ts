import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor, webAddress } from './anchor.ts';

describe('anchor', () => {
  it('keeps a plain id', () => {
    expect(anchor('claim', '9f3a-b_C')).toBe('claim-9f3a-b_C');
  });

  it('hashes an id that could break a link', () => {
    expect(anchor('claim', '" onclick="x')).toMatch(/^claim-[0-9a-f]{16}$/);
    expect(anchor('claim', '')).toMatch(/^claim-[0-9a-f]{16}$/);
  });

  it('is safe for every id', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (id) => /^c-[A-Za-z0-9_-]+$/.test(anchor('c', id))));
  });
});

describe('webAddress', () => {
  it.each([
    'javascript:alert(1)',
    ' https://x.example',
    'data:text/html,x',
    'https://',
    '//x.example',
    'ftp://x.example',
  ])('gives no link for %s', (url) => {
    expect(webAddress(url)).toBeNull();
  });

  it('gives a link for a web address', () => {
    expect(webAddress('https://gazette.example/a?b=c')).toBe('https://gazette.example/a?b=c');
  });
});
