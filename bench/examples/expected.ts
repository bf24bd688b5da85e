import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Dossier } from '../../src/model/index.ts';
import { type Story, storyOf } from '../stories/gold.ts';

const Quote = z.object({ report: z.string(), quote: z.string() });
const OfReport = z.looseObject({ report: z.string() });

/**
 * The known answer of an example: labels in the form of the stories, and two lists of what must not be. `absent`
 * are words that no statement may hold, `apart` are claims, or words, that must not support one claim of ours. A report is
 * named by its id, its file, or file#n for the n-th line of a JSONL file.
 */
export const Expected = z.object({
  about: z.string(),
  reports: z.array(z.looseObject({ id: z.string() })),
  claims: z.array(z.looseObject({ id: z.string(), statements: z.array(OfReport) })),
  conflicts: z.array(z.looseObject({ sides: z.array(OfReport) })),
  absent: z.array(Quote),
  apart: z.array(
    z.object({ why: z.string(), claims: z.array(z.string()).optional(), quotes: z.array(Quote).optional() }),
  ),
});
export type Expected = z.infer<typeof Expected>;

/** What is asked of a dossier to find the reports that an answer names. */
type Readings = { readonly reports: readonly Pick<Dossier['reports'][number], 'id' | 'inputs' | 'text'>[] };

/** Whether a folder holds an example. */
export function isExample(folder: string): boolean {
  return existsSync(join(folder, 'expected.json'));
}

/** The known answer of the example in a folder. @throws when it is not there or has another form. */
export function readExpected(folder: string): Expected {
  return Expected.parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));
}

/** The example as a labelled story of a dossier's reports. @throws when a report of the answer is not among them. */
export function storyOfExample(name: string, expected: Expected, dossier: Readings): Story {
  const named = <T extends { report: string }>(item: T): T => ({
    ...item,
    report: idOf(item.report, dossier),
  });
  return storyOf(name, dossier.reports, {
    reports: expected.reports.map((report) => ({ ...report, id: idOf(report.id, dossier) })),
    claims: expected.claims.map((claim) => ({ ...claim, statements: claim.statements.map(named) })),
    conflicts: expected.conflicts.map((conflict) => ({ ...conflict, sides: conflict.sides.map(named) })),
  });
}

/** The id of the report that the answer names. @throws when there is none or more than one. */
export function idOf(key: string, dossier: Readings): string {
  const found = dossier.reports.filter(
    ({ id, inputs }) => id === key || inputs.some((input) => input === key || input.endsWith(`/${key}`)),
  );
  if (found.length !== 1) throw new Error(`${found.length} reports are called ${key}`);
  return found[0]!.id;
}
