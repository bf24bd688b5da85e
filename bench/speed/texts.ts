import { readStories, type StoryReport } from '../stories/gold.ts';

/**
 * `count` reports mixed from the labelled stories, in the order of stories and reports; when there are fewer they
 * come again under new ids and mastheads. None when there are no stories.
 */
export function mixedReports(corpora: string, count: number): readonly StoryReport[] {
  const all = readStories(corpora).flatMap((story) => story.inputs);
  if (all.length === 0) return [];
  return Array.from({ length: count }, (_, at) => {
    const report = all[at % all.length]!;
    const round = Math.floor(at / all.length);
    return round === 0
      ? report
      : { ...report, id: `${report.id}-${round}`, publisher: `${report.publisher ?? 'Paper'} ${round}` };
  });
}
