import { expect, it } from 'vitest';
import { countValues, readCat } from './meantime.ts';

const XML = `<Document>
<token number="0" sentence="0" t_id="1">Osk</token>
<token number="1" sentence="0" t_id="2">paid</token>
<token number="2" sentence="0" t_id="3">$</token>
<token number="3" sentence="0" t_id="4">40</token>
<token number="4" sentence="0" t_id="5">million</token>
<token number="0" sentence="1" t_id="6">Twelve</token>
<token number="1" sentence="1" t_id="7">ships</token>
<token number="2" sentence="1" t_id="8">sailed</token>
<Markables><VALUE comment="" m_id="1" type="MONEY">
<token_anchor t_id="3"/>
<token_anchor t_id="4"/>
<token_anchor t_id="5"/>
</VALUE></Markables></Document>`;

it('joins tokens to a text, a line a sentence, with the labelled values in it', () => {
  const { text, values } = readCat(XML);
  expect(text).toBe('Osk paid $ 40 million\nTwelve ships sailed');
  expect(values.map(({ start, end, type }) => [text.slice(start, end), type])).toEqual([
    ['$ 40 million', 'MONEY'],
  ]);
});

it('counts the one value found and typed, and that one of two quantities is labelled', () => {
  expect(countValues(readCat(XML))).toEqual({ labelled: 1, found: 1, ours: 2, right: 1, typed: 1 });
});
