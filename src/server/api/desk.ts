import { z } from 'zod';
import { Problem } from '../../model/index.ts';

/** What is open, what a person may do with it, and how much it holds. */
export const CaseInfo = z.object({
  title: z.string(),
  version: z.string(),
  revision: z.int(),
  abilities: z.array(z.enum(['add', 'decide'])),
  reports: z.int(),
  claims: z.int(),
  conflicts: z.int(),
  problems: z.array(Problem),
});
export type CaseInfo = z.infer<typeof CaseInfo>;

/** Reports as text, each with what is known of it. */
export const NewReport = z.object({
  name: z.string().max(400).default('pasted text'),
  text: z.string().min(1),
  title: z.string().max(2000).optional(),
  publisher: z.string().max(400).optional(),
  published: z.string().max(60).optional(),
  url: z.string().max(4000).optional(),
});
export type NewReport = z.infer<typeof NewReport>;

export const FetchOrder = z.object({ url: z.string().max(4000) });

/** What an addition gave. */
export const AddedView = z.object({ reports: z.array(z.string()), problems: z.array(Problem) });
export type AddedView = z.infer<typeof AddedView>;

/** What goes wrong, in the same shape everywhere: a code and what to do. */
export const ApiError = z.object({ error: z.object({ code: z.string(), message: z.string() }) });
export type ApiError = z.infer<typeof ApiError>;

/** What the stream of events tells: a new revision, or how far an addition has come. */
export type DeskEvent =
  | { readonly kind: 'revision'; readonly revision: number }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly name: string };
