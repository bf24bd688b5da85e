import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { renderHtml } from './html.ts';
import { EMPTY_DOSSIER } from './testing/build.ts';
import { hostileDossier } from './testing/hostile.ts';
import { largeDossier } from './testing/large.ts';
import { SAMPLE } from './testing/sample.ts';

const PAGES = { sample: SAMPLE, empty: EMPTY_DOSSIER, hostile: hostileDossier(), large: largeDossier() };

function all(page: string, pattern: RegExp): string[] {
  return [...page.matchAll(pattern)].map((match) => match[1]!);
}

describe.each(Object.entries(PAGES))('the page of the %s dossier', (_, dossier) => {
  const page = renderHtml(dossier);

  it('is the same each time', () => {
    expect(renderHtml(structuredClone(dossier))).toBe(page);
  });

  it('lets only its own style and script run', () => {
    const policy = all(page, /Content-Security-Policy" content="([^"]+)"/g)[0]?.replaceAll('&#39;', "'");
    const hashes = ['style', 'script'].map((name) => {
      const sources = all(page, new RegExp(`<${name}>([^]*?)</${name}>`, 'g'));
      expect(sources).toHaveLength(1);
      return `${name}-src 'sha256-${createHash('sha256').update(sources[0]!).digest('base64')}'`;
    });
    expect(policy).toBe(
      `default-src 'none'; ${hashes.join('; ')}; img-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  it('has each id once, and every link inside leads to one', () => {
    const ids = all(page, / id="([^"]*)"/g);
    expect(ids.length).toBe(new Set(ids).size);
    const known = new Set(ids);
    expect(all(page, / href="#([^"]*)"/g).filter((id) => !known.has(id))).toEqual([]);
  });

  it('loads nothing and carries no style or handler in attributes', () => {
    const tags = page
      .match(/<[a-z][^>]*>/g)!
      .map((tag) => tag.replace(/"[^"]*"/g, ''))
      .join('\n');
    expect(tags.match(/ (?:src|srcset|style|on[a-z]+|ping|action|background)=/)).toBeNull();
    expect(tags.match(/<(?:img|iframe|link|base|object|embed|form|audio|video)\b/)).toBeNull();
  });
});

describe('the page', () => {
  const page = renderHtml(SAMPLE);

  it('opens on the answer', () => {
    expect(page).toContain('<title>6 reports · 7 claims · 2 conflicts – Headwater dossier</title>');
    expect(page.indexOf('id="claims"')).toBeLessThan(page.indexOf('id="conflicts"'));
  });

  it('orders claims by weight and counts reports and origins', () => {
    expect(all(page, /<span class="rank">\d+<\/span> <q dir="auto">([^<]{0,12})/g)).toEqual([
      'The ferry Ma',
      'At least 14 ',
      'Nine patient',
      'An engine wo',
      'The crossing',
      'Some 212 peo',
      'Was the ferr',
    ]);
    expect(page).toContain('reported by 4 reports, 2 independent origins');
    expect(page).toContain(
      'reported by 3 reports, 1–2 independent origins; <span class="denied">1 report denies it</span>',
    );
  });

  it('never speaks of truth', () => {
    const shown = page.replace(/<(style|script)>[^]*?<\/\1>|<[^>]*>/g, ' ');
    expect(shown.match(/\b(?:true|verified|credible|trust\w*)\b/i)).toBeNull();
  });

  it('stays under five megabytes for a hundred reports and eight hundred claims', () => {
    expect(Buffer.byteLength(renderHtml(largeDossier()))).toBeLessThan(5_000_000);
  });

  it('says why nothing was found', () => {
    expect(renderHtml(EMPTY_DOSSIER)).toContain('No claim was found.');
  });
});
