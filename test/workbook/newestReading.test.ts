import { isCalculating, newestReading } from '../../src/workbook/excel/newestReading';
import type { ReadingState } from '../../src/workbook/excel/newestReading';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Reads the numbers 1, 2, 3, … and says of each what it was told to. */
function counting(stateOf: (read: number) => ReadingState) {
  let count = 0;
  const seen: number[] = [];
  const readings = newestReading(
    async () => (count += 1),
    stateOf,
    (read) => seen.push(read),
  );
  return { readings, seen, count: () => count };
}

test('an answer that was overtaken is not reported', async () => {
  const answers: ((text: string) => void)[] = [];
  const seen: string[] = [];
  const readings = newestReading(
    () => new Promise<string>((resolve) => answers.push(resolve)),
    () => 'settled',
    (read) => seen.push(read),
  );
  const both = [readings.read(), readings.read()];
  answers[1]?.('newer');
  answers[0]?.('older');
  await Promise.all(both);
  expect(seen).toEqual(['newer']);
});

test('while functions calculate it is read again, a few times', async () => {
  const { readings, seen } = counting(() => 'calculating');
  await readings.read();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
});

test('while a cell is edited it is read again until the edit ends', async () => {
  const { readings, seen } = counting((read) => (read < 40 ? 'editing' : 'settled'));
  await readings.read();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(seen).toHaveLength(40);
});

test('of readings that are to begin soon the last one stands, and none after the end', async () => {
  const { readings, seen, count } = counting(() => 'settled');
  readings.soon(100);
  readings.soon(100);
  await jest.advanceTimersByTimeAsync(1_000);
  expect([seen, count()]).toEqual([[1], 1]);
  readings.soon(100);
  readings.stop();
  await jest.advanceTimersByTimeAsync(1_000);
  expect([seen, count()]).toEqual([[1], 1]);
});

test('a reading that fails tells whoever asked, and nobody else', async () => {
  const failing = newestReading(
    () => Promise.reject(new Error('gone')),
    () => 'settled',
    () => undefined,
  );
  await expect(failing.read()).rejects.toThrow('gone');
  failing.soon(10);
  await jest.advanceTimersByTimeAsync(1_000);
});

test('one function that calculates makes the cells unfinished', () => {
  expect(
    isCalculating([
      [1, '#BUSY!'],
      ['a', 2],
    ]),
  ).toBe(true);
  expect(
    isCalculating([
      [1, 'BUSY'],
      ['a', 2],
    ]),
  ).toBe(false);
});
