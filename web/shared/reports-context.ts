import { createContext, useMemo } from 'react';
import type { ReportList } from '../../src/server/api/index.ts';
import { useResource } from '../use-resource.ts';

export type Refs = ReadonlyMap<string, ReportList['reports'][number]>;

/** Every report's name and dates, by its id. */
export const ReportsContext = createContext<Refs>(new Map());

/** Asks for the list of reports. */
export function useReports(): Refs {
  const { data } = useResource<ReportList>('/reports');
  return useMemo(() => new Map(data?.reports.map((report) => [report.id, report])), [data]);
}
