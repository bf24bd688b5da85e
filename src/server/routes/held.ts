import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { plainText } from '../../dossier/index.ts';
import type { CaseInput, WorkingCase } from '../../cases/index.ts';
import { DecisionBody, DecisionWords } from '../../review/index.ts';
import { refuse } from '../guard.ts';
import type { Room } from '../room.ts';

const Who = z.object({ who: z.string().min(1) });
const Named = z.object({ event: z.string().nullable() });

/** An input on its way from another process of the same person; `bytes` are in base64. */
export const SentInput = z.object({
  name: z.string(),
  bytes: z.base64(),
  meta: z.record(z.string(), z.string()).optional(),
  document: z.unknown().optional(),
  url: z.string().optional(),
  retrieved: z.string().optional(),
});
export type SentInput = z.infer<typeof SentInput>;

const Memo = z.object({ key: z.string(), value: z.string() });
const Addition = Who.extend({ inputs: z.array(SentInput), memo: Memo.optional() });
const Order = Who.extend({ decision: DecisionBody, words: DecisionWords.optional() });

function inputOf({ bytes, document, ...rest }: SentInput): CaseInput {
  const opened = document === undefined ? {} : { document: document as CaseInput['document'] };
  return { ...rest, ...opened, bytes: new Uint8Array(Buffer.from(bytes, 'base64')) };
}

/** An action of a case with the shape of what it is asked with. */
function action<Schema extends z.ZodType>(
  schema: Schema,
  act: (held: WorkingCase, given: z.infer<Schema>) => Promise<unknown>,
) {
  return { schema, act: (held: WorkingCase, given: unknown) => act(held, schema.parse(given)) };
}

const NOTHING = z.object({});

/** What another process may ask of a case that this one holds: the same as of one that it holds itself. */
const ACTIONS = {
  manifest: action(NOTHING, (held) => Promise.resolve(held.manifest)),
  add: action(Addition, (held, { inputs, ...act }) => held.add(inputs.map(inputOf), act)),
  memo: action(z.object({ key: z.string() }), (held, { key }) => held.memo(key)),
  dossier: action(NOTHING, (held) => held.dossier()),
  status: action(NOTHING, (held) => held.status()),
  claims: action(NOTHING, (held) => held.claims()),
  decide: action(Order, (held, { decision, ...act }) => held.decide(decision, act)),
  undo: action(Who.extend(Named.shape), (held, { event, who }) => held.undo(event, { who })),
  redo: action(Who.extend(Named.shape), (held, { event, who }) => held.redo(event, { who })),
  history: action(NOTHING, (held) => held.history()),
  inputsOf: action(z.object({ report: z.string() }), (held, { report }) => held.inputsOf(report)),
  forget: action(
    Who.extend({ report: z.string(), whole: z.boolean().optional() }),
    (held, { report, who, whole }) => held.forget(report, { who, ...(whole === undefined ? {} : { whole }) }),
  ),
  verify: action(NOTHING, (held) => held.verify()),
  replay: action(NOTHING, (held) => held.replay()),
  bundle: action(z.object({ redact: z.array(z.string()) }), async (held, { redact }) =>
    Buffer.from(await held.bundle(redact)).toString('base64'),
  ),
} as const;

/** Names of the actions. */
export type HeldAction = keyof typeof ACTIONS;

function isAction(name: string): name is HeldAction {
  return Object.hasOwn(ACTIONS, name);
}

/** Adds the door by which other commands of the same person work on the case that is open here. */
export function addHeldRoutes(app: OpenAPIHono, { desk }: Room): void {
  app.post('/held/:action', async (c) => {
    const name = c.req.param('action');
    if (desk.held === null || !isAction(name))
      return refuse(
        c,
        404,
        'no-such-action',
        `${plainText(name)} is nothing that can be asked of what is open here`,
      );
    const given = ACTIONS[name].schema.safeParse(await c.req.json().catch(() => undefined));
    if (!given.success) return refuse(c, 400, 'bad-input', `${name}: ${given.error.issues[0]!.message}`);
    return c.json({ value: (await ACTIONS[name].act(desk.held, given.data)) as never });
  });
}
