import type { Original, Part, Problem, Selector, Where } from '../model/index.ts';
import type { ReportFields } from './input.ts';

/** A report before it has its id, parts and language. `parts` are known beforehand only for pages. */
export interface Draft {
  readonly input: string;
  readonly fields: ReportFields;
  readonly text: string;
  readonly parts: readonly Part[] | null;
  readonly original: Original;
  readonly where?: readonly Where[];
}

/** What reading one input gives. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

/** The result of an input that gives no report. */
export function onlyProblem(input: string, code: string, message: string): Drafts {
  return { drafts: [], problems: [{ input, code, message }] };
}

/** Puts the results of several inputs together, in their order. */
export function joinDrafts(all: readonly Drafts[]): Drafts {
  return {
    drafts: all.flatMap((one) => one.drafts),
    problems: all.flatMap((one) => one.problems),
  };
}

/** Puts steps before those that drafts have: the way to what they were read from. */
export function draftsWithin(steps: readonly Selector[] | undefined, { drafts, problems }: Drafts): Drafts {
  if (steps === undefined || steps.length === 0) return { drafts, problems };
  const placed = drafts.map((draft) => ({
    ...draft,
    original: { ...draft.original, within: [...steps, ...(draft.original.within ?? [])] },
  }));
  return { drafts: placed, problems };
}
