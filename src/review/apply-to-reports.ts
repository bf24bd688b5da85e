import type { Report } from '../model/index.ts';
import { isTextInOrder } from './parts-in-order.ts';
import type { Decision } from './decision.ts';

type SetReport = Extract<Decision['body'], { kind: 'set-report' }>;

function setOne(report: Report, body: SetReport, { published, publisher }: Decision['words']): Report {
  return {
    ...report,
    ...(body.fields.includes('published') && published !== undefined ? { published } : {}),
    ...(body.fields.includes('publisher') && publisher !== undefined ? { publisher } : {}),
    ...(body.parts !== null && isTextInOrder(body.parts, report.text) ? { parts: body.parts } : {}),
  };
}

/** Gives reports the dates, publishers and parts that people set, later decisions over earlier ones. Ids stay. */
export function applyToReports(reports: readonly Report[], decisions: readonly Decision[]): Report[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  for (const { body, words } of decisions) {
    const report = body.kind === 'set-report' ? byId.get(body.report) : undefined;
    if (body.kind === 'set-report' && report !== undefined) byId.set(report.id, setOne(report, body, words));
  }
  return [...byId.values()];
}
