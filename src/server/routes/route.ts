import { createRoute, z } from '@hono/zod-openapi';
import { ApiError } from '../api/index.ts';

/** A JSON answer of this shape. */
export function json<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } };
}

/** What any route may answer when it cannot do what it is asked. */
export const FAILURES = {
  400: json(ApiError, 'The request is not of the shape that is expected.'),
  404: json(ApiError, 'There is no such thing.'),
} as const;

const SECURITY = [{ token: [] }];

/** A route that reads: its path below `/api`, what it gives, and what may be asked in the query. */
export function reading<Path extends string, Schema extends z.ZodType, Query extends z.ZodObject>(
  path: Path,
  summary: string,
  schema: Schema,
  query: Query,
) {
  return createRoute({
    method: 'get',
    path,
    summary,
    security: SECURITY,
    request: { query },
    responses: { 200: json(schema, summary), ...FAILURES },
  });
}

/** A route that reads one thing by its id. */
export function readingOne<Path extends string, Schema extends z.ZodType>(
  path: Path,
  summary: string,
  schema: Schema,
) {
  return createRoute({
    method: 'get',
    path,
    summary,
    security: SECURITY,
    request: { params: z.object({ id: z.string() }) },
    responses: { 200: json(schema, summary), ...FAILURES },
  });
}

/** A route that changes something: takes a JSON body and gives what came of it. */
export function changing<Path extends string, Body extends z.ZodType, Schema extends z.ZodType>(
  path: Path,
  summary: string,
  body: Body,
  schema: Schema,
) {
  return createRoute({
    method: 'post',
    path,
    summary,
    security: SECURITY,
    request: { body: { required: true, content: { 'application/json': { schema: body } } } },
    responses: { 200: json(schema, summary), ...FAILURES, 409: json(ApiError, 'It cannot be done now.') },
  });
}

export const NO_QUERY = z.object({});
