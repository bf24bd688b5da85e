import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, type Html, html, htmlText, words } from './markup.ts';

describe('html', () => {
  it('escapes text and keeps markup', () => {
    const name = '<b>"Tom" & \'Tim\'</b>';
    expect(htmlText(html`<p title="${name}">${words(name)}</p>`)).toBe(
      '<p title="&lt;b&gt;&quot;Tom&quot; &amp; &#39;Tim&#39;&lt;/b&gt;"><bdi>&lt;b&gt;&quot;Tom&quot; &amp; &#39;Tim&#39;&lt;/b&gt;</bdi></p>',
    );
  });

  it('leaves no trace of nothing and false, and shows zero', () => {
    expect(htmlText(html`[${null}${undefined}${false}${[]}${0}]`)).toBe('[0]');
  });

  it('joins lists', () => {
    expect(htmlText(html`${['<', html`<br>`, ['>']]}`)).toBe('&lt;<br>&gt;');
  });

  it('takes nothing for markup that was read from JSON', () => {
    const posing = JSON.parse('{"markup": "<script>", "Symbol(markup)": "<script>"}') as Html;
    expect(() => htmlText(html`${posing}`)).toThrow(TypeError);
  });

  it('never lets a mark of HTML through, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });
});
