/** Working days of the case log, as a calendar and Excel count them. Cases are invented. */
import fc from 'fast-check';
import { workingDayAt, workingDaysUpTo } from '../../../src/sheets/cases/workingDays';
import { HOLIDAY, LOG, MONDAY, RESULTS, answers, closeLog, log, read, type, write } from './caseLogs';

afterEach(closeLog);

test('a workbook that counts from 1904 has the same weekdays', async () => {
  await write();
  const in1904 = (formula: string): string => `=${formula.replaceAll('DATE(1904,1,2)', '1')}`;
  const days = Array.from({ length: 9 }, (_, index) => MONDAY + index);
  await type(
    LOG,
    'X5',
    days.map((day) => [
      `=${workingDaysUpTo(`${day}`, '$AC$5')}-${workingDaysUpTo(`${MONDAY}`, '$AC$5')}`,
      `${in1904(workingDaysUpTo(`${day - 1462}`, '$AC$5'))}-${in1904(workingDaysUpTo(`${MONDAY - 1462}`, '$AC$5')).slice(1)}`,
      `=${workingDayAt(workingDaysUpTo(`${day}`, '$AC$5'), '$AC$5')}`,
      `${in1904(workingDayAt(workingDaysUpTo(`${day - 1462}`, '$AC$5'), '$AC$5'))}`,
    ]),
  );
  const found = await read(LOG, 'X5:AA13');
  expect(found.map((row) => row[1])).toEqual([0, 1, 2, 3, 4, 4, 4, 5, 6]);
  expect(found.map((row) => row[0])).toEqual(found.map((row) => row[1]));
  expect(found.map((row) => row[3])).toEqual(found.map((row) => Number(row[2]) - 1462));
});

describe('working days', () => {
  const isWorkingDay = (day: number, holidays: readonly number[]): boolean => {
    const weekday = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000).getUTCDay();
    return weekday !== 0 && weekday !== 6 && !holidays.includes(day);
  };
  const dueOf = (received: number, days: number, holidays: readonly number[]): number => {
    let [day, left] = [received, days];
    while (left > 0) {
      day += 1;
      if (isWorkingDay(day, holidays)) left -= 1;
    }
    return day;
  };
  const between = (from: number, to: number, holidays: readonly number[]): number => {
    let count = 0;
    for (let day = from + 1; day <= to; day += 1) count += isWorkingDay(day, holidays) ? 1 : 0;
    return count;
  };

  test('are those of a calendar gone through day by day, and of Excel’s WORKDAY and NETWORKDAYS', async () => {
    await write({ rows: 40 });
    const day = fc.integer({ min: MONDAY - 40, max: MONDAY + 400 });
    const cases = fc.array(fc.tuple(day, fc.integer({ min: 0, max: 90 }), fc.constantFrom(0, 1, 2)), {
      minLength: 40,
      maxLength: 40,
    });
    const holidays = fc.array(day, { minLength: 40, maxLength: 40 });
    await type(RESULTS, 'C5', [[1], [7], [30]]);
    await fc.assert(
      fc.asyncProperty(cases, holidays, async (all, free) => {
        const kinds = ['SPP UP/TUP', 'SPP GUP', 'SPP LS'];
        await type(
          RESULTS,
          `C${HOLIDAY}`,
          free.map((one) => [one]),
        );
        await log(all.map(([received, taken, kind]) => ['', kinds[kind] ?? '', received, '', received + taken]));
        const due = all.map(([received, , kind]) => dueOf(received, [1, 7, 30][kind] ?? 0, free));
        const found = await answers(40);
        expect(found.map((row) => row[0])).toEqual(due);
        expect(found.map((row) => row[1])).toEqual(
          all.map(([received, taken]) => between(received, received + taken, free)),
        );
        await type(
          LOG,
          'X5',
          all.map(([, , kind], row) => [
            `=WORKDAY(D${row + 5},${[1, 7, 30][kind]},'${RESULTS}'!C$33:C$72)`,
            `=IF(D${row + 5}=F${row + 5},0,NETWORKDAYS(D${row + 5}+1,F${row + 5},'${RESULTS}'!C$33:C$72))`,
          ]),
        );
        expect(await read(LOG, 'X5:Y44')).toEqual(found.map((row) => row.slice(0, 2)));
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });
});
