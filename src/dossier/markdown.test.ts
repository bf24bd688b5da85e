import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './markdown.ts';
import { markdownText } from './markdown-text.ts';
import { EMPTY_DOSSIER } from './testing/build.ts';
import { ATTACKS, hostileDossier } from './testing/hostile.ts';
import { SAMPLE } from './testing/sample.ts';

describe('renderMarkdown', () => {
  it('writes the sample as it was read and approved', async () => {
    await expect(renderMarkdown(SAMPLE)).toMatchFileSnapshot('testing/sample.md');
  });

  it('says that nothing was found', () => {
    expect(renderMarkdown(EMPTY_DOSSIER)).toContain(
      '# 0 reports · 0 claims · 0 conflicts\n\n## Claims\n\nNo claim was found.',
    );
  });

  it('lets no text start a line, a tag or a link', () => {
    const written = renderMarkdown(hostileDossier());
    expect(written).not.toMatch(/<|https?:\/\/|(?<!\\)[`[\]]/);
    for (const line of written.split('\n')) expect(line).toMatch(/^(#+ | {0,4}- [R“*WN]|[A-Z]|$)/);
  });
});

describe('markdownText', () => {
  it.each([
    ['*loud*', '\\*loud\\*'],
    ['[click](https://x.example)', '\\[click\\](https&#58;//x.example)'],
    ['<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['two\nlines', 'two lines'],
    ['www.x.example, a@b.example', 'www&#46;x.example, a&#64;b.example'],
    ['7.40 a.m. – 3 + 4 (five)', '7.40 a.m. – 3 + 4 (five)'],
  ])('writes %j as %j', (given, expected) => {
    expect(markdownText(given)).toBe(expected);
  });

  it('keeps every attack on one line', () => {
    for (const attack of ATTACKS) expect(markdownText(attack)).not.toMatch(/[\n<>]/);
  });
});
