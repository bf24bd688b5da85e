/** A JSON Schema as far as the server's document uses it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
}

function inner(text: string): string {
  return text.replaceAll('\n', '\n  ');
}

function objectText({ properties = {}, required = [], additionalProperties }: Schema): string {
  const lines = Object.entries(properties).map(
    ([name, schema]) => `${name}${required.includes(name) ? '' : '?'}: ${schemaText(schema)}`,
  );
  if (typeof additionalProperties === 'object') lines.push(`[key]: ${schemaText(additionalProperties)}`);
  return lines.length === 0 ? '{}' : `{${inner(`\n${lines.join('\n')}`)}\n}`;
}

function arrayText({ items }: Schema): string {
  const text = schemaText(items ?? {});
  return text.includes(' | ') && !text.startsWith('{') ? `(${text})[]` : `${text}[]`;
}

function typedText(type: string, schema: Schema): string {
  if (type === 'object') return objectText(schema);
  return type === 'array' ? arrayText(schema) : type;
}

/** A schema in the notation of TypeScript, which is shorter to read than JSON Schema. */
export function schemaText(schema: Schema): string {
  if (schema.$ref !== undefined) return schema.$ref.split('/').at(-1)!;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(' | ');
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return either.map(schemaText).join(' | ');
  if (schema.allOf) return schema.allOf.map(schemaText).join(' & ');
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  return types.length === 0 ? 'unknown' : types.map((type) => typedText(type, schema)).join(' | ');
}
