import type { ReactNode } from 'react';
import type { SourceKind, Statement } from '../../src/model/index.ts';
import { TEXT } from '../texts.ts';
import { visible } from '../visible-text.ts';
import type { Decision } from './decide.ts';
import { SOURCE_KINDS } from './source-kinds.ts';

type Grade = Extract<Decision, { kind: 'grade' }>['reliability'];

const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

interface LinkProps {
  readonly statement: Statement;
  readonly link: number;
  readonly others: readonly Statement[];
  readonly decide: (decision: Decision) => void;
}

function Choose({
  label,
  value,
  options,
  choose,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly choose: (value: string) => void;
}): ReactNode {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => choose(event.target.value)}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Sources of other statements under other names, each once: [statement, link, name]. */
function otherSources(name: string, others: readonly Statement[]) {
  const all = others.flatMap(({ id, attribution }) =>
    attribution.map((link, index) => ({
      key: `${id} ${index}`,
      name: link.name,
      statement: id,
      link: index,
    })),
  );
  const seen = new Set([name]);
  return all.filter((one) => !seen.has(one.name) && seen.add(one.name));
}

function LinkTools({ statement, link, others, decide }: LinkProps): ReactNode {
  const { kind, name } = statement.attribution[link]!;
  const shown = visible(name);
  const source = { statement: statement.id, link };
  const joinable = otherSources(name, others);
  const join = (key: string) => {
    const other = joinable.find((one) => one.key === key);
    if (other)
      decide({ kind: 'join-sources', sources: [source, { statement: other.statement, link: other.link }] });
  };
  return (
    <fieldset>
      <legend>{shown}</legend>
      <Choose
        label={TEXT.review.sourceKind(shown)}
        value={kind}
        options={[...new Set([kind, ...SOURCE_KINDS])].map((one) => [one, one])}
        choose={(value) =>
          decide({ kind: 'retype-source', sources: [source], sourceKind: value as SourceKind })
        }
      />
      {joinable.length > 0 && (
        <Choose
          label={TEXT.review.join(shown)}
          value=""
          options={[
            ['', TEXT.review.joinNone],
            ...joinable.map((one) => [one.key, visible(one.name)] as const),
          ]}
          choose={join}
        />
      )}
      <Choose
        label={TEXT.review.reliability(shown)}
        value=""
        options={[['', TEXT.review.ungraded], ...GRADES.map((grade) => [grade, grade] as const)]}
        choose={(value) => decide({ kind: 'grade', source, reliability: value as Grade, credibility: null })}
      />
      <button type="button" onClick={() => decide({ kind: 'part-sources', sources: [source] })}>
        {TEXT.review.part(shown)}
      </button>
    </fieldset>
  );
}

/** What a person may say of the sources of a statement: what they are, and who is the same as whom. */
export function SourceTools({ statement, others, decide }: Omit<LinkProps, 'link'>): ReactNode {
  return statement.attribution.map((_, link) => (
    <LinkTools key={link} statement={statement} link={link} others={others} decide={decide} />
  ));
}
