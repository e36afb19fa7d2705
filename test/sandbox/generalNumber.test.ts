import { generalText, numberSigns } from '../../src/sandbox/univer/generalNumber';

function shown(value: number, room: number): string | null {
  return generalText(value, (text) => text.length <= room);
}

test.each([
  [10 / 3, '3.333333333'],
  [1025 / 9, '113.8888889'],
  [2 / 3, '0.666666667'],
  [-10 / 3, '-3.333333333'],
  [0.1 + 0.2, '0.3'],
  [0, '0'],
  [42, '42'],
  [1e-7, '0.0000001'],
  [1 / 30000, '3.33333E-05'],
  [12345678901, '12345678901'],
  [123456789012, '1.23457E+11'],
  [123456789012345, '1.23457E+14'],
  [1e100, '1E+100'],
])('%d in a wide column is %s', (value, text) => {
  expect(shown(value, 20)).toBe(text);
});

test.each([
  [10 / 3, 8, '3.333333'],
  [1025 / 9, 5, '113.9'],
  [1025 / 9, 4, '114'],
  [99.96, 4, '100'],
  [1234567890, 8, '1.23E+09'],
  [123456789012345, 5, '1E+14'],
])('%d where %i characters have room is %s', (value, room, text) => {
  expect(shown(value, room)).toBe(text);
});

test('a number whose whole part has no room, with an exponent neither, is not shown', () => {
  expect(shown(123456, 4)).toBeNull();
});

test('number signs fill the column, one at least', () => {
  expect([5, 0, 12].map((room) => numberSigns((text) => text.length <= room))).toEqual(['#####', '#', '############']);
});
