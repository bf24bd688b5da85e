import type { ReactNode } from 'react';
import { Waiting } from '../shared/waiting.tsx';
import { TEXT } from '../texts.ts';
import { useResource } from '../use-resource.ts';
import { type Schema, schemaText } from './schema-text.ts';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

interface Body {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body & { readonly description: string }>>;
}

/** The parts of an OpenAPI 3.1 document that the page shows. */
interface ApiDocument {
  readonly info: { readonly description?: string; readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

function Parameters({ parameters }: { readonly parameters: readonly Parameter[] }): ReactNode {
  return (
    <dl>
      {parameters.map(({ name, in: place, required = false, description, schema }) => (
        <div key={`${place} ${name}`}>
          <dt>
            <code>{name}</code> <span>{required ? TEXT.api.needed : TEXT.api.optional}</span>
          </dt>
          <dd>
            <code>{schemaText(schema)}</code> {description}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Shape({ title, body }: { readonly title: string; readonly body: Body | undefined }): ReactNode {
  return Object.entries(body?.content ?? {}).map(([type, { schema }]) => (
    <details key={type}>
      <summary>
        {title} <code>{type}</code>
      </summary>
      {schema && (
        <pre tabIndex={0} aria-label={title}>
          {schemaText(schema)}
        </pre>
      )}
    </details>
  ));
}

function Route({
  method,
  path,
  operation,
}: {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}): ReactNode {
  const { summary, parameters = [], requestBody, responses } = operation;
  const refusals = Object.entries(responses).filter(([status]) => status !== '200');
  return (
    <section className="route">
      <h2>
        <code>
          <b>{method.toUpperCase()}</b> /api{path}
        </code>
      </h2>
      <p>{summary}</p>
      {parameters.length > 0 && <Parameters parameters={parameters} />}
      <Shape title={TEXT.api.takes} body={requestBody} />
      <Shape title={TEXT.api.gives} body={responses['200']} />
      <p className="facts">
        {refusals.map(([status, { description }]) => (
          <span key={status}>
            {status}: {description}
          </span>
        ))}
      </p>
    </section>
  );
}

/** What the server can be asked, from its own OpenAPI document. */
export function ApiView(): ReactNode {
  const { data, error } = useResource<ApiDocument>('/openapi.json');
  return (
    <div className="page api">
      <h1>{TEXT.api.title}</h1>
      <p className="facts">{TEXT.api.token}</p>
      <p className="facts">
        {TEXT.api.how} <a href="./api/openapi.json">/api/openapi.json</a>
      </p>
      {data === null && <Waiting error={error} />}
      {Object.entries(data?.paths ?? {}).flatMap(([path, operations]) =>
        Object.entries(operations).map(([method, operation]) => (
          <Route key={`${method} ${path}`} method={method} path={path} operation={operation} />
        )),
      )}
    </div>
  );
}
