import { describe, expect, it } from 'vitest';
import { readInputs } from './index.ts';

const FERRY =
  'The ferry ran aground off the port of Norhaven on Monday, and the harbour master said that nobody was hurt.';
const BRIDGE =
  'The old bridge at Fenwick was closed on Tuesday, after the council found cracks in two of its pillars.';

function read(text: string) {
  const { reports, problems } = readInputs([{ name: 'f', bytes: new TextEncoder().encode(text) }]);
  return {
    told: reports
      .map(({ title, publisher, published, url, text }) => [title, publisher, published, url, text])
      .sort(),
    codes: problems.map(({ input, code }) => `${input} ${code}`),
  };
}

describe('tables of reports', () => {
  it('finds fields by the names of columns, with any of the three delimiters', () => {
    for (const d of [',', ';', '\t'])
      expect(
        read(
          ['Headline', 'Source', 'Date', 'Text'].join(d) +
            `\nFerry${d}Gazette${d}2031-03-04${d}"${FERRY}"\nBridge${d}Fen Herald${d}2031-03-05${d}"${BRIDGE}"\n`,
        ),
      ).toEqual({
        told: [
          ['Bridge', 'Fen Herald', '2031-03-05', null, BRIDGE],
          ['Ferry', 'Gazette', '2031-03-04', null, FERRY],
        ],
        codes: [],
      });
  });

  it('says which column is missing, and which row has no words', () => {
    expect(read('Town,Count\nNorhaven,3\nFenwick,4\n').codes).toEqual(['f no-text-column']);
    expect(read(`title,text\nFerry,"${FERRY}"\nBridge,\n`)).toMatchObject({
      told: [['Ferry', null, null, null, FERRY]],
      codes: ['f#3 no-text'],
    });
  });

  it('names the row that cannot be read, and reads the others', () => {
    const { told, codes } = read(`id,publisher,text\na,Osk Post,"${FERRY}"\nb,Osk Sun,"${BRIDGE}`);
    expect(told.map((fields) => fields.at(-1))).toEqual([FERRY]);
    expect(codes).toEqual(['f broken-row']);
  });

  it('says that there is nothing below the names of the columns', () => {
    expect(read('id,publisher,text\n').codes).toEqual(['f no-reports']);
  });

  it('takes no prose for a table', () => {
    expect(read(`${FERRY}\n${BRIDGE}\n`).told).toHaveLength(1);
  });
});

const item = (n: number, words: string) =>
  `<item><title>N${n}</title><link>https://gazette.example/${n}</link><pubDate>Tue, 04 Mar 2031 06:00:00 +0100</pubDate><description><![CDATA[<p>${words}</p>]]></description></item>`;
const rss = (items: string, before = '') =>
  `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>Gazette</title>${items}</channel></rss>`;
const N1 = ['N1', 'Gazette', '2031-03-04T05:00:00Z', 'https://gazette.example/1', FERRY];

describe('feeds', () => {
  it('reads entries of RSS, Atom and JSON Feed', () => {
    expect(read(rss(item(1, FERRY)))).toEqual({ told: [N1], codes: [] });
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title><entry><title>N1</title><link href="https://gazette.example/1"/><published>2031-03-04T05:00:00Z</published><content type="html">&lt;p&gt;${FERRY}&lt;/p&gt;</content></entry></feed>`;
    expect(read(atom)).toEqual({ told: [N1], codes: [] });
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Gazette',
      items: [
        {
          id: '1',
          title: 'N1',
          url: 'https://gazette.example/1',
          date_published: '2031-03-04T05:00:00Z',
          content_html: `<p>${FERRY}</p>`,
        },
      ],
    };
    expect(read(JSON.stringify(json))).toEqual({ told: [N1], codes: [] });
  });

  it('expands no entities: neither files nor a billion laughs', () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
      '',
    );
    const doctype = `<!DOCTYPE rss [<!ENTITY l0 "ha"><!ENTITY x SYSTEM "file:///etc/hostname">${laughs}]>`;
    const { told, codes } = read(
      rss(item(1, FERRY) + '<item><title>&x;</title><description>&l9;</description></item>', doctype),
    );
    expect(told).toContainEqual(N1);
    expect(codes).toContain('f own-entities');
    expect(JSON.stringify(told).length).toBeLessThan(1000);
  });

  it('reads the first five thousand of more entries, and names the first that it leaves', () => {
    const entries = Array.from({ length: 5003 }, (_, i) => item(i + 1, `${i + 1}.`)).join('');
    const { told, codes } = read(rss(entries));
    expect(told).toHaveLength(5000);
    expect(told.map(([title]) => title)).toContain('N5000');
    expect(codes.filter((code) => !code.includes('language'))).toEqual(['f#5001 too-many-entries']);
  });

  it('reads the whole entries of a feed that breaks off', () => {
    const broken = rss(item(1, FERRY) + item(2, BRIDGE)).slice(0, -90);
    expect(read(broken)).toEqual({ told: [N1], codes: ['f broken-file'] });
  });
});
