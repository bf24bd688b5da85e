import { compareText, groupBy } from '../text/index.ts';
import type { TableRow } from './read-table.ts';
import { formOf, kindOfAttribute, type ValueForm } from './value-form.ts';

/** A value of one attribute of one item, with the numbers of the sources that give it. */
export interface Given {
  readonly key: string;
  readonly parts: readonly string[];
  /** The way in which most sources write it. */
  readonly words: string;
  readonly sources: readonly number[];
}

/** One attribute of one item, with all values that are given of it, by their keys. */
export interface Question {
  readonly item: string;
  readonly attribute: string;
  readonly values: readonly Given[];
}

/** A table by question; sources are numbered in the order of their names. */
export interface Questions {
  readonly sources: readonly string[];
  readonly questions: readonly Question[];
}

interface Answer {
  readonly source: number;
  readonly words: string;
  readonly form: ValueForm;
  readonly time: string | null;
}

function mostFrequent(words: readonly string[]): string {
  return [...groupBy(words, (word) => word)].sort(
    ([a, x], [b, y]) => y.length - x.length || compareText(a, b),
  )[0]![0];
}

/** What a source says last, and of that what it says most often. */
function settled(answers: readonly Answer[]): Answer {
  const newest = answers.map(({ time }) => time ?? '').reduce((a, b) => (compareText(a, b) >= 0 ? a : b));
  const last = answers.filter(({ time }) => (time ?? '') === newest);
  const key = mostFrequent(last.map(({ form }) => form.key));
  const alike = last.filter(({ form }) => form.key === key);
  return { ...alike[0]!, words: mostFrequent(alike.map(({ words }) => words)) };
}

function questionOf(answers: readonly Answer[]): readonly Given[] {
  const bySource = [...groupBy(answers, ({ source }) => source).values()].map(settled);
  return [...groupBy(bySource, ({ form }) => form.key)]
    .map(([key, alike]) => ({
      key,
      parts: alike[0]!.form.parts,
      words: mostFrequent(alike.map(({ words }) => words)),
      sources: alike.map(({ source }) => source).sort((a, b) => a - b),
    }))
    .sort((a, b) => compareText(a.key, b.key));
}

/** Puts the rows of a table by question. A source that says several things of one counts with what it said last. */
export function questionsOf(rows: readonly TableRow[]): Questions {
  const sources = [...new Set(rows.map(({ source }) => source))].sort(compareText);
  const numbers = new Map(sources.map((source, at) => [source, at] as const));
  const byQuestion = groupBy(rows, ({ item, attribute }) => JSON.stringify([item, attribute]));
  const questions = [...byQuestion.values()].map((group) => {
    const { item, attribute } = group[0]!;
    const answers = group.flatMap(({ source, value, time }) => {
      const form = formOf(value, kindOfAttribute(attribute));
      return form === null ? [] : [{ source: numbers.get(source)!, words: value, form, time }];
    });
    return { item, attribute, values: questionOf(answers) };
  });
  return {
    sources,
    questions: questions
      .filter(({ values }) => values.length > 0)
      .sort((a, b) => compareText(a.item, b.item) || compareText(a.attribute, b.attribute)),
  };
}
