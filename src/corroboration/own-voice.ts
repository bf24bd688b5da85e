import type { Statement } from '../model/index.ts';
import { outletNamed } from '../outlets/index.ts';
import { rememberWith } from '../text/index.ts';
import { isOffice } from './bodies.ts';
import { isAllQuoted } from './quotation.ts';
import { type Setting, publisherOf, textOf } from './setting.ts';
import { sourceTrace } from './source-trace.ts';
import { type Trace, unknownTrace } from './trace.ts';

/** The trace of what the publisher's own people saw or measured. */
export function ownTrace(statement: Statement, setting: Setting, sign: string): Trace {
  const publisher = publisherOf(setting, statement.report);
  const family = textOf(setting, statement.report);
  const newsroom = outletNamed(publisher)?.name ?? publisher;
  return {
    ...tellerOf(statement, setting),
    key: family.startsWith('family') ? `own:${family}` : `own:${newsroom}`,
    name: `${publisher}'s own reporting`,
    kind: 'own-reporting',
    role: null,
    body: null,
    reasons: [`a sign of own reporting: “${sign}”`],
  };
}

/** Whose reporting it is, so that owners, pools and bylines can be compared. */
function tellerOf({ report }: Statement, { reports, groups }: Setting): Pick<Trace, 'teller'> {
  const found = reports.get(report);
  return found === undefined ? {} : { teller: { report: found, groups } };
}

/** A body that publishes on its own behalf is itself the source of what it says in its own voice. */
export const communiqueTrace = rememberWith((statement: Statement, setting: Setting): Trace | null => {
  const publisher = publisherOf(setting, statement.report);
  if (outletNamed(publisher)?.listed === true) return null;
  return isOffice(publisher) || setting.announces(statement.report)
    ? publisherTrace(statement, setting)
    : null;
});

/** The body that publishes ("Red Lantern, the blog of the Dockers' Alliance", "Dawn Movement, press office"). */
function partyOf(publisher: string): string {
  const owner = /\b(?:blog|newsletter|site|page|magazine|paper) of (.+)$/i.exec(publisher);
  return (owner?.[1] ?? publisher).replace(
    /,?\s*(?:press|media|information) (?:office|service|department)$/i,
    '',
  );
}

/** The trace of what a publisher says of itself or through its own people ("our observers"). */
export function publisherTrace(statement: Statement, setting: Setting): Trace {
  const publisher = partyOf(publisherOf(setting, statement.report));
  const link = { name: publisher, kind: 'communique', role: null, source: null, cue: null } as const;
  return {
    ...sourceTrace(link, textOf(setting, statement.report)),
    reasons: [`${publisher} says it in a text of its own`],
  };
}

/** The trace for words that nobody is named for, told apart by the text that they stand in. */
export const unsignedTrace = rememberWith((statement: Statement, setting: Setting): Trace => {
  const { report } = statement;
  const text = textOf(setting, report);
  if (isAllQuoted(statement, setting.reports.get(report)?.text ?? ''))
    return unknownTrace(
      `quoted in ${text}`,
      `somebody quoted by ${publisherOf(setting, report)}`,
      'somebody’s words in quotation marks, and it cannot be told whose',
    );
  return unknownTrace(text, ...namelessVoice(report, setting));
});

function namelessVoice(report: string, setting: Setting): [name: string, reason: string] {
  const family = setting.families.get(report);
  const credited = setting.credits.get(report) ?? family?.origin ?? null;
  if (family !== undefined && family.members.length > 1)
    return [
      `${credited ?? publisherOf(setting, family.members[0]!.report)} copy, no source named`,
      'copied words, and no copy names a source for them',
    ];
  return credited === null
    ? [
        `${publisherOf(setting, report)}, no source named`,
        'said in the report’s own voice, with no sign of whose reporting it is',
      ]
    : [`${credited} copy, no source named`, `the report credits ${credited} and names no source here`];
}
