import type { PageNode } from './page-dom.ts';
import type { ReportFields } from './input.ts';
import { dayOf } from './published.ts';

type Json = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|NewsArticle|BlogPosting|Report|Posting|WebPage)$/;

const META: Readonly<Record<'title' | 'publisher' | 'author' | 'published' | 'url', readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'headline', 'parsely-title', 'sailthru.title'],
  publisher: ['og:site_name', 'dc.publisher', 'publisher', 'application-name', 'copyright'],
  author: [
    'author',
    'article:author',
    'dc.creator',
    'parsely-author',
    'sailthru.author',
    'byl',
    'dc.creator.1',
  ],
  published: [
    'article:published_time',
    'datepublished',
    'date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'pubdate',
    'publishdate',
    'publish-date',
    'parsely-pub-date',
    'sailthru.date',
    'og:published_time',
    'article.published',
    'citation_date',
    'ptime',
    'og:article:published_time',
  ],
  url: ['og:url', 'twitter:url', 'parsely-link'],
};

/** What a page tells about itself: JSON-LD first, then its meta elements, then `time`, `link` and `title`. */
export function pageMetadata(page: PageNode): ReportFields {
  const metas = metaContents(page);
  const linked = linkedData(page);
  const first = (...values: readonly (string | null | undefined)[]) =>
    values.map((value) => value?.trim()).find((value) => value !== undefined && value !== '');
  const fromMeta = (name: keyof typeof META) => META[name].map((key) => metas.get(key)).find(Boolean);
  const author = first(linked.author, fromMeta('author'));
  const fields: Record<string, string | undefined> = {
    title: first(linked.title, fromMeta('title'), page.querySelector('title')?.textContent),
    publisher: first(linked.publisher, fromMeta('publisher')),
    author: author && /^https?:/.test(author) ? undefined : author,
    published: isoDate(first(linked.published, fromMeta('published'), timeElement(page))),
    url: first(
      page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      fromMeta('url'),
      linked.url,
    ),
  };
  if (fields.url && !/^https?:\/\//i.test(fields.url)) delete fields.url;
  return Object.fromEntries(Object.entries(fields).filter((entry) => entry[1] !== undefined)) as ReportFields;
}

function metaContents(page: PageNode): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content');
    const key = name?.toLowerCase().trim();
    if (key && content?.trim() && !contents.has(key)) contents.set(key, content.slice(0, 1000));
  }
  return contents;
}

function timeElement(page: PageNode): string | null {
  const time =
    page.querySelector('time[pubdate]') ??
    page.querySelector('time[itemprop="datePublished"]') ??
    page.querySelector('[itemprop="datePublished"]') ??
    page.querySelector('article time[datetime]') ??
    page.querySelector('time[datetime]') ??
    page.querySelector('abbr.published');
  return (
    time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? time?.getAttribute('title') ?? null
  );
}

function linkedData(page: PageNode): ReportFields {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parsed(script.textContent ?? ''));
    if (article) return articleFields(article);
  }
  return {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!\[CDATA\[|\/\/[^\n]*\n)/, '').replace(/\]\]>\s*$/, ''));
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function findArticle(value: unknown): Json | null {
  const items = (Array.isArray(value) ? value : [value]).filter(isRecord);
  const all = items.flatMap((item) =>
    Array.isArray(item['@graph']) ? item['@graph'].filter(isRecord) : [item],
  );
  const typed = (item: Json, pattern: RegExp) =>
    [item['@type']].flat().some((type) => pattern.test(String(type)));
  return (
    all.find((item) => typed(item, ARTICLE) && item.datePublished) ??
    all.find((item) => typed(item, ARTICLE)) ??
    null
  );
}

function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ') || undefined;
  if (isRecord(value)) return nameOf(value.name);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function articleFields(article: Json): ReportFields {
  const page = isRecord(article.mainEntityOfPage)
    ? article.mainEntityOfPage['@id']
    : article.mainEntityOfPage;
  const fields = {
    title: nameOf(article.headline),
    publisher: nameOf(article.publisher),
    author: nameOf(article.author),
    published: nameOf(article.datePublished),
    url: nameOf(article.url) ?? nameOf(page),
  };
  return Object.fromEntries(Object.entries(fields).filter((entry) => entry[1] !== undefined)) as ReportFields;
}

const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/;
/** A date of a page as ISO 8601, as far as it is told without doubt; 5/4/2010 is not. */
export function isoDate(told: string | undefined): string | undefined {
  if (told === undefined) return undefined;
  const iso = ISO.exec(told);
  if (iso)
    return iso[2]
      ? `${iso[1]}T${iso[2]}${iso[3] ?? ':00'}${(iso[4] ?? '').replace(/(\d\d)(\d\d)$/, '$1:$2')}`
      : iso[1];
  const compact = COMPACT.exec(told);
  if (compact) return compact.slice(1).join('-');
  return dayOf(told) ?? undefined;
}
