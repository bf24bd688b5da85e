import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseText } from '../../src/language/index.ts';
import { reportOfText, type Stance, type Statement } from '../../src/model/index.ts';
import { readStatements } from '../../src/statements/index.ts';
import { meanAbsoluteError, pearson } from '../metrics/correlation.ts';
import type { BenchContext, Metric, Scorer } from '../scorer.ts';

/**
 * How sure the author is of each event, −3 to +3, on the UW set (Lee et al. 2015): mean absolute error and Pearson's
 * r of the scale value that the stance of the statement around an event stands for. The set has tokens only, so the
 * text is put together from them.
 */
export const factuality: Scorer = {
  name: 'factuality',
  metrics: ['factuality.uw'],
  run: (context) => Promise.resolve(scoreFactuality(context)),
};

interface Event {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

function scoreFactuality({ corpora }: BenchContext): Record<string, Metric> {
  const file = join(corpora, 'factuality', 'uw', 'dev.conll');
  if (!existsSync(file)) return {};
  const pairs: [number, number][] = [];
  for (const block of readFileSync(file, 'utf8').split(/\n\s*\n/u)) {
    const { text, events } = readSentence(block);
    if (events.length === 0) continue;
    const statements = statementsIn(text);
    for (const event of events) pairs.push([scaleValue(statements, event), event.score]);
  }
  const n = pairs.length;
  return {
    'factuality.uw.mae': { value: meanAbsoluteError(pairs), unit: 'MAE', n },
    'factuality.uw.r': { value: pearson(pairs), unit: 'r', n },
  };
}

/** One sentence in columns: index, form, score or "_". */
export function readSentence(block: string): { text: string; events: Event[] } {
  let text = '';
  const events: Event[] = [];
  for (const line of block.split('\n')) {
    const [, form = '', score = '_'] = line.split('\t');
    if (form === '') continue;
    if (text !== '') text += ' ';
    if (score !== '_')
      events.push({ start: text.length, end: text.length + form.length, score: Number(score) });
    text += form;
  }
  return { text, events };
}

/**
 * The value on the scale, −3 to +3, that each stance stands for: what is asserted is certain (3), what is hedged or
 * supposed about half as much; a denied statement holds events that did not happen beside some that did.
 */
const VALUES: Readonly<Record<Stance, number>> = {
  asserts: 3,
  hedges: 1.5,
  denies: 0,
  asks: 0.7,
  supposes: 1.5,
};

function scaleValue(statements: readonly Statement[], { start, end }: Event): number {
  const around = statements.find(({ spans }) => spans.some((span) => span.start <= start && end <= span.end));
  return around ? VALUES[around.stance] : VALUES.asserts;
}

function statementsIn(text: string): Statement[] {
  const report = reportOfText(text, { parts: [] });
  const analysis = analyseText(text);
  return readStatements({ report, analysis, quantities: [], times: [], places: [] }).statements;
}
