import type { Statement } from '../model/index.ts';
import { outletNamed } from '../outlets/index.ts';
import { compareText } from '../text/index.ts';
import { sentenceAround } from './sentence-around.ts';
import { type Setting, publisherOf } from './setting.ts';
import { type Trace, unknownTrace } from './trace.ts';

/** The one name of an outlet, however it is spelled. */
function outletName(words: string): string {
  return outletNamed(words)?.name ?? words.replace(/^the\s+/i, '');
}

type ByOutlet = ReadonlyMap<string, readonly Trace[]>;

/** The traces of a claim by the outlet whose report gives them, in their order. */
function tracesByOutlet(followed: ReadonlyMap<Statement, Trace>, setting: Setting): ByOutlet {
  const names = new Map<string, string>();
  const byOutlet = new Map<string, Map<string, Trace>>();
  for (const [{ report }, trace] of followed) {
    const publisher = publisherOf(setting, report);
    if (!names.has(publisher)) names.set(publisher, outletName(publisher));
    const traces = byOutlet.get(names.get(publisher)!) ?? new Map<string, Trace>();
    if (!traces.has(trace.key)) traces.set(trace.key, trace);
    byOutlet.set(names.get(publisher)!, traces);
  }
  return new Map([...byOutlet].map(([name, traces]) => [name, [...traces.values()]]));
}

/** The outlet that a trace names as the source, also where its name was read as another kind's; null when it names none. */
function relayOf({ kind, name }: Trace, byOutlet: ByOutlet): string | null {
  const outlet = outletName(name);
  if (kind === 'unknown' || kind === 'own-reporting') return null;
  if (byOutlet.has(outlet)) return outlet;
  const isOne = kind === 'outlet' || kind === 'agency';
  const short = name.replace(/^the\s+/i, '').toLowerCase();
  if (!isOne && short.includes(' ')) return null;
  const longer = [...byOutlet.keys()].filter(
    (one) => one.toLowerCase().endsWith(` ${short}`) || one.toLowerCase().startsWith(`${short} `),
  );
  if (longer.length === 1) return longer[0]!;
  return isOne ? outlet : null;
}

/** Where an outlet that is named as the source has a report of its own in the set, what that report rests on; loops end. */
function behind(trace: Trace, byOutlet: ByOutlet, seen: ReadonlySet<string>): Trace {
  const outlet = relayOf(trace, byOutlet);
  if (outlet === null) return trace;
  if (seen.has(outlet)) return loopTrace([...seen]);
  const other = byOutlet.get(outlet)?.find(({ key }) => key !== trace.key);
  if (other === undefined) return trace;
  const found = {
    ...other,
    reasons: [...trace.reasons, `${outlet} is named as the source, and its own report is in the set`],
  };
  const isItself = relayOf(other, byOutlet) === outlet;
  return isItself ? found : behind(found, byOutlet, new Set([...seen, outlet]));
}

/** Outlets that have it from each other and from nobody else: one origin, wherever the loop is entered. */
function loopTrace(outlets: readonly string[]): Trace {
  const [first] = [...outlets].sort(compareText);
  return unknownTrace(
    `loop ${first!}`,
    `${[...outlets].sort(compareText).join(', ')}, each from another`,
    'outlets that name each other as the source: nothing says where it came in',
  );
}

/** Publishers of the claim's reports whose name stands in the sentence of a statement, other than its own. */
function citedIn(statement: Statement, byOutlet: ByOutlet, setting: Setting): string | null {
  const text = setting.reports.get(statement.report)?.text ?? '';
  const sentence = sentenceAround(statement, text).toLowerCase();
  const own = outletName(publisherOf(setting, statement.report));
  const cited = [...byOutlet.keys()].filter(
    (name) => name !== own && name.length > 3 && sentence.includes(name.toLowerCase()),
  );
  return cited.sort((a, b) => b.length - a.length || compareText(a, b))[0] ?? null;
}

/**
 * Follows outlets that are named as the source to what their own reports in the set rest on: named in the attribution, or
 * in the sentence where nobody else is. A chain of outlets is followed to its end, a loop to where it closes.
 */
export function followRelays(
  followed: ReadonlyMap<Statement, Trace>,
  setting: Setting,
): ReadonlyMap<Statement, Trace> {
  const byOutlet = tracesByOutlet(followed, setting);
  const isRelayed = [...followed.values()].some((trace) => relayOf(trace, byOutlet) !== null);
  if (byOutlet.size < 2 && !isRelayed) return followed;
  return new Map(
    [...followed].map(([statement, trace]) => {
      const cited = trace.kind === 'unknown' ? citedIn(statement, byOutlet, setting) : null;
      const named = cited === null ? trace : citation(trace, cited);
      return [statement, behind(named, byOutlet, new Set())];
    }),
  );
}

function citation(trace: Trace, outlet: string): Trace {
  return {
    ...trace,
    key: `outlet ${outlet}`,
    name: outlet,
    kind: 'outlet',
    reasons: [`the sentence names ${outlet}`],
  };
}
