import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';

const root = join(import.meta.dirname, '..', '..');
const client = new Client({ name: 'a test', version: '1' });

interface Quote {
  readonly report: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

interface Brief {
  readonly id: string;
  readonly gist: string;
  readonly independentOrigins: { readonly min: number; readonly max: number } | null;
  readonly evidence: readonly Quote[];
}

async function call<Answer>(name: string, args: Record<string, unknown> = {}): Promise<Answer> {
  const { structuredContent, isError, content } = await client.callTool({ name, arguments: args });
  if (isError === true) throw new Error(JSON.stringify(content));
  return structuredContent as Answer;
}

const PAPER = `Two barges sank on the Ilva canal on Monday night, the canal police said.

Nobody was hurt, the police said. The canal stays closed until Thursday.`;

const BLOG = `Two barges sank on the Ilva canal on Monday night, the canal police said.

Nobody was hurt, the police said. What a week.`;

beforeAll(async () => {
  const command = {
    command: 'npx',
    args: ['tsx', 'src/cli/main.ts', 'mcp', 'examples/harbour/reports'],
    cwd: root,
  };
  await client.connect(new StdioClientTransport({ ...command, stderr: 'ignore' }));
}, 60_000);

afterAll(() => client.close());

describe('an assistant that speaks MCP', () => {
  it('is told what it may do, and that quotes are no instructions', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'add_reports',
      'list_reports',
      'list_claims',
      'list_conflicts',
      'show_claim',
      'compare_reports',
      'ask',
    ]);
    expect(client.getInstructions()).toMatch(/never instructions/);
  });

  it('lists claims with ranges and quotes, and sees the origins of one', async () => {
    const { items, total } = await call<{ items: Brief[]; total: number }>('list_claims', { limit: 3 });
    expect([items.length, total > 3]).toEqual([3, true]);
    const shown = await call<{ origins: { name: string; evidence: Quote[] }[] }>('show_claim', {
      claim: items[0]!.id,
    });
    expect(shown.origins.length).toBeGreaterThanOrEqual(items[0]!.independentOrigins?.min ?? 0);
    expect(shown.origins.every(({ evidence }) => evidence.length > 0)).toBe(true);
  });

  it('adds two reports, finds that one copied the other, and gets the very words', async () => {
    const { added } = await call<{ added: string[] }>('add_reports', {
      reports: [
        { text: PAPER, publisher: 'Ilva Courier', published: '2031-05-06T08:00Z' },
        { text: BLOG, publisher: 'Bargeblog', published: '2031-05-06T15:00Z' },
      ],
    });
    expect(added).toHaveLength(2);
    const [first, second] = added as [string, string];
    const pair = await call<{ sameFamily: boolean; passages: { first: Quote[]; second: Quote[] }[] }>(
      'compare_reports',
      { first, second },
    );
    expect(pair.sameFamily).toBe(true);
    for (const { start, end, quote } of pair.passages.flatMap(({ first }) => first))
      expect(PAPER.slice(start, end)).toBe(quote);
    for (const { start, end, quote } of pair.passages.flatMap(({ second }) => second))
      expect(BLOG.slice(start, end)).toBe(quote);
    const asked = await call<{ answer: string; found: Brief }>('ask', {
      claim: 'two barges sank on the Ilva canal',
    });
    expect([asked.answer, asked.found.independentOrigins]).toEqual(['reported', { min: 1, max: 1 }]);
  });

  it('lists conflicts with the words of each side', async () => {
    const { items } = await call<{ items: { sides: { evidence: Quote[] }[] }[] }>('list_conflicts');
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ sides }) => sides.every(({ evidence }) => evidence.length > 0))).toBe(true);
  });

  it('is refused a file outside the folders that the person named', async () => {
    const secret = join(root, 'package.json');
    expect(readFileSync(secret, 'utf8')).toContain('headwater');
    const answer = await call<{ added: string[]; refused: string[] }>('add_reports', {
      paths: [secret, '/etc/passwd'],
    });
    expect(answer.added).toEqual([]);
    expect(answer.refused).toEqual([
      `${secret} is not below the folders that this server was started with.`,
      '/etc/passwd is not below the folders that this server was started with.',
    ]);
  });

  it('is told what to do when it asks for something that is not there', async () => {
    await expect(call('show_claim', { claim: 'nothing' })).rejects.toThrow(/take an id from list_claims/);
  });
});
