import { expect, it } from 'vitest';
import { Remembered } from './remembered.ts';

it('gives back what was kept at a place, and nothing elsewhere', () => {
  const remembered = new Remembered<string>(3);
  expect(remembered.at(1)).toBeUndefined();
  expect(remembered.keep(1, 'a')).toBe('a');
  expect([0, 1, 2].map((place) => remembered.at(place))).toEqual([undefined, 'a', undefined]);
});

it('forgets all before it holds more than twenty thousand', () => {
  const remembered = new Remembered<number>(20_002);
  for (let place = 0; place < 20_000; place++) remembered.keep(place, place);
  expect([remembered.at(0), remembered.at(19_999)]).toEqual([0, 19_999]);
  remembered.keep(20_000, 20_000);
  expect([remembered.at(0), remembered.at(19_999), remembered.at(20_000)]).toEqual([undefined, undefined, 20_000]);
  for (let place = 0; place < 20_000; place++) remembered.keep(place, -place);
  expect([remembered.at(20_000), remembered.at(19_999), remembered.at(0)]).toEqual([undefined, -19_999, undefined]);
});
