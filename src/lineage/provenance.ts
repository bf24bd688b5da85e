import type { Report } from '../model/index.ts';
import {
  findOutlets,
  type Outlet,
  type OutletMention,
  outletNamed,
  outletOfDomain,
} from '../outlets/index.ts';
import { type Credit, creditsOf } from '../reports/index.ts';

/** What a report says of where its text comes from. Outlets by their normal names. */
export interface Provenance {
  /** Who published it, or null. */
  readonly publisher: string | null;
  /** Whether the publisher is a news agency. */
  readonly byAgency: boolean;
  /** Outlets that it credits with its words, photographs left out. */
  readonly credits: readonly Credit[];
  /** The agency that people in it speak to ("told the AP"), when that is not the publisher: the sign of unsigned copy. */
  readonly told: string | null;
  /** The other outlet that it names again and again, or first and alone: what it mainly rests on. */
  readonly leansOn: string | null;
}

/** Reads a report's provenance. */
export function provenanceOf(report: Report): Provenance {
  const outlet = publishingOutlet(report);
  const publisher = publisherOf(report);
  const mentions = namedOutlets(report).filter(({ name }) => name !== publisher);
  return {
    publisher,
    byAgency: outlet?.kind === 'agency',
    credits: creditsOf(report).filter(({ role }) => role !== 'photo'),
    told: toldAgency(mentions),
    leansOn: mostNamed(mentions.map(({ name }) => name)),
  };
}

/** The outlets that a text may have its words from: its publisher, those it credits, and whom its people spoke to. */
export function originatorsOf({ publisher, credits, told }: Provenance): readonly string[] {
  const copied = credits.filter(({ role }) => role === 'copy').map(({ outlet }) => outlet);
  return [publisher, ...copied, told].filter((name) => name !== null);
}

/** Whether a report credits one of these outlets with its words, or mainly rests on it. */
export function leansOnOneOf({ credits, leansOn }: Provenance, outlets: readonly string[]): boolean {
  return (
    credits.some(({ outlet }) => outlets.includes(outlet)) || (leansOn !== null && outlets.includes(leansOn))
  );
}

/** Who published a report, by the outlet's normal name where it is known; null when nothing tells. */
export function publisherOf(report: Report): string | null {
  return publishingOutlet(report)?.name ?? report.publisher;
}

function publishingOutlet({ publisher, url }: Report): Outlet | null {
  if (publisher === null) return url === null ? null : outletOfDomain(hostOf(url));
  return outletNamed(publisher) ?? outletOfDomain(publisher);
}

function hostOf(url: string): string {
  return /^[a-z]+:\/\/([^/:?#]+)/i.exec(url)?.[1] ?? '';
}

interface Named {
  readonly name: string;
  readonly told: boolean;
  readonly explained: boolean;
}

const TOLD = /\btold\s+(?:the\s+)?$/i;

/** Only another outlet explains what the agency is. */
const EXPLAINED = /^\s+(?:news\s+)?(?:agency|wire)\b/i;

function namedOutlets({ text, parts }: Report): Named[] {
  return parts
    .filter(({ kind }) => kind === 'body')
    .flatMap((part) => findOutlets(text, part))
    .map((mention) => ({
      name: mention.outlet.name,
      told: isTold(text, mention),
      explained: EXPLAINED.test(text.slice(mention.end, mention.end + 16)),
    }));
}

function toldAgency(mentions: readonly Named[]): string | null {
  const foreign = new Set(mentions.filter(({ explained }) => explained).map(({ name }) => name));
  return mentions.find(({ name, told }) => told && !foreign.has(name))?.name ?? null;
}

function isTold(text: string, { outlet, start }: OutletMention): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return outlet.kind === 'agency' && TOLD.test(before);
}

/** The name that makes at least half of all, the first named among equals. */
function mostNamed(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [name, count] of counts) if (2 * count >= names.length) return name;
  return null;
}
