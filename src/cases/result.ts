import type { Problem } from '../model/index.ts';

/** What an action on a case gives, or why it could not be done and what to do next. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export function done<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

/** A refusal; `message` says what was found, what was expected and what to do next. */
export function refused(input: string, code: string, message: string): Result<never> {
  return { ok: false, problem: { input, code, message } };
}
