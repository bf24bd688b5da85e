import type { Report } from '../../model/index.ts';
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';

/** Country domains that are sold as words rather than used for their country. */
const SOLD: ReadonlySet<string> = new Set([
  'co',
  'io',
  'tv',
  'me',
  'ai',
  'fm',
  'to',
  'cc',
  'ws',
  'ly',
  'gg',
  'is',
  'it',
  'in',
  'am',
]);
const HOST = /^(?:[a-z]+:\/\/)?([a-z0-9.-]+\.[a-z]{2,})(?:[/:?#]|$)/i;

function countryDomain(text: string | null): string | null {
  const host = text === null ? null : HOST.exec(text.trim());
  const last = host?.[1]?.toLowerCase().split('.') ?? [];
  const domain = last.at(-1) ?? '';
  if (domain.length !== 2) return null;
  return SOLD.has(domain) && last.length < 3 ? null : domain;
}

/** The ISO 3166-1 code of the country that a report's address or its publisher's domain stands for, or null. */
export function countryOfHost({ url, publisher }: Pick<Report, 'url' | 'publisher'>): string | null {
  const domain = countryDomain(url) ?? countryDomain(publisher);
  return domain === null ? null : domain === 'uk' ? 'GB' : domain.toUpperCase();
}

/** The country that the report's address or its publisher's domain stands for, or null. */
export function homeCountry(report: Report, places: Gazetteer): GazetteerEntry | null {
  const country = countryOfHost(report);
  return country === null ? null : places.country(country);
}
