import { expect, it } from 'vitest';
import { remember, rememberFor, rememberPair, rememberWith } from './remember.ts';

it('works an answer out once, an empty one too', () => {
  const asked: string[] = [];
  const first = remember((word: string) => {
    asked.push(word);
    return word === '' ? null : word.charAt(0);
  });
  expect(['ferry', '', 'ferry', ''].map(first)).toEqual(['f', null, 'f', null]);
  expect(asked).toEqual(['ferry', '']);
});

it('forgets all answers when it holds as many as it may, and gives the same again', () => {
  const asked: number[] = [];
  const double = remember((value: number) => {
    asked.push(value);
    return 2 * value;
  }, 2);
  expect([1, 2, 1, 3, 1].map(double)).toEqual([2, 4, 2, 6, 2]);
  expect(asked).toEqual([1, 2, 3, 1]);
});

it('keeps the answers of one owner apart from those of another', () => {
  const asked: string[] = [];
  const price = rememberWith((fare: string, list: Record<string, number>) => {
    asked.push(fare);
    return list[fare] ?? null;
  });
  const [summer, winter] = [{ child: 3 }, { child: 2 }];
  expect([price('child', summer), price('child', winter), price('child', summer)]).toEqual([3, 2, 3]);
  expect(asked).toEqual(['child', 'child']);
});

it('asks once for what is said of an object, though that is nothing', () => {
  const asked: object[] = [];
  const captain = rememberFor((ship: { readonly captain?: string }) => {
    asked.push(ship);
    return ship.captain;
  });
  const [ferry, raft] = [{ captain: 'Toma Brandt' }, {}];
  expect([captain(raft), captain(ferry), captain(raft)]).toEqual([undefined, 'Toma Brandt', undefined]);
  expect(asked).toEqual([raft, ferry]);
});

it('keeps what is said of two objects by their order', () => {
  const asked: string[] = [];
  const crossing = rememberPair((from: { name: string }, to: { name: string }) => {
    asked.push(`${from.name}–${to.name}`);
    return asked.length;
  });
  const [osk, dorn] = [{ name: 'Osk' }, { name: 'Dorn' }];
  expect([crossing(osk, dorn), crossing(dorn, osk), crossing(osk, dorn)]).toEqual([1, 2, 1]);
  expect(asked).toEqual(['Osk–Dorn', 'Dorn–Osk']);
});
