import { plainText } from '../dossier/index.ts';
import type { Problem } from '../model/index.ts';

/** Writes a line for a person to stderr; words from reports are made safe for a terminal. */
export function tell(line: string): void {
  process.stderr.write(`headwater: ${plainText(line)}\n`);
}

/** Tells every problem: the input, what was found and what to do next. */
export function tellProblems(problems: readonly Problem[]): void {
  for (const { input, code, message } of problems) tell(`${input}: ${message} [${code}]`);
}
