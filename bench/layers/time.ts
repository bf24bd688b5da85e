import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import { analyseText } from '../../src/language/index.ts';
import { readTimes } from '../../src/measures/index.ts';
import { reportOfText } from '../../src/model/index.ts';
import { readTimeml, type Timex, type TimexDocument, timexScores } from '../metrics/timex.ts';
import type { Metric, Scorer } from '../scorer.ts';

/** Our times of a document, in the corpus' terms. */
function predictTimes({ text, created }: TimexDocument): Timex[] {
  return readTimes(reportOfText(text, { published: created }), analyseText(text)).map(({ spans, value }) => ({
    start: spans[0]!.start,
    end: spans[0]!.end,
    value: value ?? '',
  }));
}

/** The day that chrono-node gives, to the grain that it is certain of; the reference is noon, so that no zone shifts the day. */
function chronoTimes({ text, created }: TimexDocument): Timex[] {
  const instant = new Date(`${(created ?? '2000-01-01').slice(0, 10)}T12:00:00`);
  return chrono.parse(text, { instant }).map((result) => {
    const part = (name: 'year' | 'month' | 'day') =>
      String(result.start.get(name) ?? 0).padStart(name === 'year' ? 4 : 2, '0');
    const day =
      result.start.isCertain('day') || result.start.isCertain('weekday') || !result.start.isCertain('month');
    const value = [part('year'), part('month'), ...(day ? [part('day')] : [])].join('-');
    return { start: result.index, end: result.index + result.text.length, value };
  });
}

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.tml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The documents of one set of TimeML files. */
function documentsOf(folder: string): TimexDocument[] {
  return filesUnder(folder).map((file) => readTimeml(readFileSync(file, 'utf8')));
}

function scoreSet(name: string, documents: readonly TimexDocument[]): Record<string, Metric> {
  const scores = (predict: (document: TimexDocument) => readonly Timex[]) =>
    timexScores(documents.map((document) => ({ gold: document.times, found: predict(document) })));
  const ours = scores(predictTimes);
  const peer = scores(chronoTimes);
  const metric = (kind: 'strict' | 'relaxed' | 'value'): Metric => ({
    value: 100 * ours[kind],
    unit: 'F1',
    n: ours.gold,
    peers: { 'chrono-node': 100 * peer[kind] },
  });
  return Object.fromEntries(
    (['strict', 'relaxed', 'value'] as const).map((kind) => [`time.${name}.${kind}`, metric(kind)]),
  );
}

/** TimeML sets with the document time given, scored as TempEval-3 task A (UzZaman et al. 2013). */
export const timeScorer: Scorer = {
  name: 'time',
  metrics: ['time.'],
  run(context) {
    const folder = join(context.corpora, 'time');
    const metrics: Record<string, Metric> = {};
    const sets = existsSync(folder) ? readdirSync(folder).sort() : [];
    for (const set of sets) {
      const documents = documentsOf(join(folder, set));
      if (documents.length > 0) Object.assign(metrics, scoreSet(set, documents));
    }
    return Promise.resolve(metrics);
  },
};
