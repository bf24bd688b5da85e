import { createContext } from 'react';
import type { CaseInfo } from '../../src/server/api/index.ts';

/** What is open, for every part of the page. */
export const CaseContext = createContext<CaseInfo | null>(null);
