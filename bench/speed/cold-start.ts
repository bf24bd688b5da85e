import { readFileSync } from 'node:fs';
import type * as Headwater from '../../src/index.ts';
import { built } from './built.ts';

// Run as a process of its own with a JSONL file of reports: builds their dossier from a cold start and prints how
// long that took since the process began, in seconds, and the most memory that it held, in megabytes.
const { buildDossier, readInputs, renderHtml } = await built<typeof Headwater>('.');
const file = process.argv[2]!;
const { reports, problems } = readInputs([{ name: file, bytes: readFileSync(file) }]);
const size = renderHtml(buildDossier(reports, problems)).length;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ seconds: process.uptime(), megabytes, size })}\n`);
