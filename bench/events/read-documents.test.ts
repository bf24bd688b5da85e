import { describe, expect, it } from 'vitest';
import { readEcbDocument } from './ecbplus.ts';
import { readGunViolence } from './gun-violence.ts';

/** A token of the CAT format. */
const token = (id: number, sentence: number, form: string): string =>
  `<token t_id="${id}" sentence="${sentence}" number="0">${form}</token>`;

const CAT = `<Document>
${token(1, 0, 'Brall')}${token(2, 0, '&amp;')}${token(3, 0, 'Co')}${token(4, 0, 'shut')}${token(5, 0, 'down')}
${token(6, 1, 'The')}${token(7, 1, 'closure')}${token(8, 1, 'hurt')}
${token(9, 2, 'Nobody')}${token(10, 2, 'came')}
<Markables>
<ACTION_OCCURRENCE m_id="21"><token_anchor t_id="4"/><token_anchor t_id="5"/></ACTION_OCCURRENCE>
<ACTION_OCCURRENCE m_id="22"><token_anchor t_id="7"/></ACTION_OCCURRENCE>
<NEG_ACTION_OCCURRENCE m_id="23"><token_anchor t_id="8"/></NEG_ACTION_OCCURRENCE>
<ACTION_OCCURRENCE m_id="24"><token_anchor t_id="10"/></ACTION_OCCURRENCE>
<HUMAN_PART m_id="25"><token_anchor t_id="1"/></HUMAN_PART>
<ACTION_OCCURRENCE m_id="40" RELATED_TO="" TAG_DESCRIPTOR="t"/>
</Markables>
<Relations>
<CROSS_DOC_COREF r_id="31" note="ACT77"><source m_id="21"/><source m_id="22"/><target m_id="40"/></CROSS_DOC_COREF>
</Relations></Document>`;

describe('documents of ECB+', () => {
  const document = readEcbDocument(CAT, '9_1ecb', new Set([0, 1]));

  it('keeps entities apart from events and the text in its sentences', () => {
    expect(document.text).toBe('Brall & Co shut down\nThe closure hurt\nNobody came');
    expect(document.labelled.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      'Brall & Co shut down',
      'The closure hurt',
    ]);
  });

  it('names linked events by their link and others after the document, in validated sentences only', () => {
    const mentions = document.mentions.map(({ start, end, event }) => [
      document.text.slice(start, end),
      event,
    ]);
    expect(mentions).toEqual([
      ['shut down', 'ACT77'],
      ['closure', 'ACT77'],
      ['hurt', '9_1ecb 23'],
    ]);
  });
});

const row = (sentence: number, at: number, form: string, label: string): string =>
  ['gvc/12/one', sentence, at, form, label].join('\t');

describe('documents of the Gun Violence Corpus', () => {
  const [document] = readGunViolence(
    [
      '#begin document (gvc/12/one); part 000',
      row(0, 0, '2031-02-03', '-'),
      row(1, 0, 'Guards', '-'),
      row(1, 1, 'opened', '(7'),
      row(1, 2, 'fire', '7)'),
      row(2, 0, 'One', '-'),
      row(2, 1, 'died', '(8)|(9)'),
    ].join('\n'),
  );

  it('reads the incident and the day beside the text', () => {
    expect(document).toMatchObject({
      key: 'gvc/12/one',
      incident: '12',
      published: '2031-02-03',
      text: 'Guards opened fire\nOne died',
    });
  });

  it('reads chains over several words and two chains on one word', () => {
    const mentions = document!.mentions.map(({ start, end, event }) => [
      document!.text.slice(start, end),
      event,
    ]);
    expect(mentions).toEqual([
      ['opened fire', '7'],
      ['died', '8'],
      ['died', '9'],
    ]);
  });
});
