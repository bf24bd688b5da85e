import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../tools/random.ts';
import { scoreFamilies } from './score.ts';
import { groupByContainment } from './baseline.ts';
import { factsOf, tell } from './compose.ts';
import { simulatePress } from './press.ts';
import type { PressSentence } from './prose.ts';
import { rewrite } from './transform.ts';
import { pressVocabulary } from './vocabulary.ts';

const press = simulatePress(600);

const isContent = ({ role }: PressSentence[number]): boolean => role !== 'function';

describe('the simulated press', () => {
  it('is the same at each run, and a larger one begins with the smaller', () => {
    expect(simulatePress(40)).toEqual(press.slice(0, 40));
  });

  it('holds a fifth of independent accounts', () => {
    const independent = press.filter(({ truth }) => truth.independent).length;
    expect(independent / press.length).toBeGreaterThan(0.17);
    expect(independent / press.length).toBeLessThan(0.23);
  });

  it('holds a tenth that quote a speech of others and have not copied', () => {
    const quoting = press.filter(({ report, truth }) => truth.independent && report.text.includes(',"'));
    expect(quoting.length / press.length).toBeGreaterThan(0.08);
    expect(quoting.length / press.length).toBeLessThan(0.14);
  });

  it('is too hard for containment of 8-grams on its rewritten part', () => {
    const groups = groupByContainment(press.map(({ report }) => report.text));
    const groupOf = new Map(press.map(({ report }, i) => [report.id, String(groups[i])]));
    expect(scoreFamilies(press, (report) => groupOf.get(report)!).rewritten).toBeLessThan(0.6);
  });
});

describe('a rewritten text', () => {
  const random = randomFrom(7);
  const vocabulary = pressVocabulary();
  const body = factsOf(random, vocabulary, 30).map((fact) => tell(random, vocabulary, fact));
  const lead = tell(random, vocabulary, factsOf(random, vocabulary, 1)[0]!);
  const made = rewrite(random, vocabulary, body, lead).slice(1);

  it('lacks a third of the sentences', () => {
    expect(made).toHaveLength(20);
  });

  it('has other words for more than a third of the content words that it keeps', () => {
    const before = new Set(
      body
        .flat()
        .filter(isContent)
        .map(({ text }) => text.toLowerCase()),
    );
    const words = made.flat().filter(isContent);
    const kept = words.filter(({ text }) => before.has(text.toLowerCase()));
    expect(kept.length / words.length).toBeLessThan(0.7);
  });
});
