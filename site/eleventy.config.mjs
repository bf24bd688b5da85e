import { IdAttributePlugin } from '@11ty/eleventy';

/** Pages in the order of the navigation; one that is missing here stands at its end. */
const ORDER = [
  'index',
  'words',
  'reading-a-dossier',
  'independence',
  'attribution',
  'lineage',
  'conflicts',
  'asking',
  'tables',
  'workbench',
  'cases',
  'reviewing',
  'formats',
  'fetching',
  'exports',
  'library',
  'mcp',
  'postgresql',
  'benchmark',
  'measurements',
  'security',
];

const HEADING = /^# (.+)$/m;

function place(slug) {
  const index = ORDER.indexOf(slug);
  return index < 0 ? ORDER.length : index;
}

/** Links between pages of docs/ lead to pages of the site; those to other files of the repository lead nowhere on it: null. */
function linkOnSite(href) {
  if (/^[a-z]+:|^#/.test(href)) return href;
  return href.startsWith('../') ? null : href.replace(/\.md(?=#|$)/, '.html');
}

function setLink(token) {
  const href = linkOnSite(token.attrGet('href'));
  if (href === null) token.attrs = token.attrs.filter(([name]) => name !== 'href');
  else token.attrSet('href', href);
}

/** The static site of docs/: `npx @11ty/eleventy --config=site/eleventy.config.mjs`. No script, no font and no picture from elsewhere. */
export default function configure(config) {
  config.addPassthroughCopy({ 'docs/images': 'images', 'site/site.css': 'site.css' });
  config.addPlugin(IdAttributePlugin);
  config.addTemplateFormats('md');
  config.addGlobalData('layout', 'page.njk');
  config.addGlobalData('permalink', () => (data) => `${data.page.fileSlug || 'index'}.html`);
  config.addGlobalData('eleventyComputed', {
    title: (data) => HEADING.exec(data.page.rawInput ?? '')?.[1] ?? data.page.fileSlug,
  });
  config.addCollection('pages', (collections) =>
    collections
      .getAll()
      .toSorted((a, b) => place(a.fileSlug || 'index') - place(b.fileSlug || 'index'))
      .map((page) => ({
        url: `${page.fileSlug || 'index'}.html`,
        title: HEADING.exec(page.rawInput)?.[1] ?? page.fileSlug,
      })),
  );
  config.amendLibrary('md', (markdown) => {
    markdown.set({ html: false, linkify: false });
    const plain = (tokens, i, options, ...[, self]) => self.renderToken(tokens, i, options);
    markdown.renderer.rules.link_open = (tokens, i, ...rest) => {
      setLink(tokens[i]);
      return plain(tokens, i, ...rest);
    };
  });
  return {
    dir: { input: 'docs', output: 'dist-site', includes: '../site', data: '../site/data' },
    markdownTemplateEngine: false,
  };
}
