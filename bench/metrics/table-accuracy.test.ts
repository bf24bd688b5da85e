import { expect, it } from 'vitest';
import { tableAccuracy } from './table-accuracy.ts';

it('counts an item that nobody picked a value for as wrong, and compares by key', () => {
  const gold = new Map([
    ['Osk', 'Seven'],
    ['Dorn', 'nine'],
    ['Velm', 'one'],
    ['Sarn', 'two'],
  ]);
  const picked = new Map([
    ['Osk', { likeliest: 'SEVEN', majority: 'eight' }],
    ['Dorn', { likeliest: 'nine', majority: 'nine' }],
    ['Velm', { likeliest: 'two', majority: 'one' }],
  ]);
  expect(tableAccuracy(gold, picked, (value) => value.toLowerCase())).toEqual({
    likeliest: 0.5,
    majority: 0.5,
    n: 4,
  });
});
