import { z } from 'zod';

/**
 * Something that could not be read or used, as a value: which input, a stable code in kebab case, and one
 * sentence that says what was found, what was expected and what to do next.
 */
export const Problem = z.object({ input: z.string(), code: z.string(), message: z.string() });
export type Problem = z.infer<typeof Problem>;

/** A problem whose message begins with the input's name and goes on with `rest`: "is empty; give a file with words." */
export function problemWith(input: string, code: string, rest: string): Problem {
  return { input, code, message: `${input} ${rest}` };
}
