import { scoreCard } from '../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import type { ScorecardResult } from '../../../src/model/scorecard/types';
import { sinceWritten } from '../../../src/taskpane/selection/sinceWritten';
import { speaker } from '../../../src/taskpane/strings';
import { formatsFor } from '../../../src/taskpane/strings/format';
import { kpi, scorecard } from '../../model/scorecard/support';

const english = { say: speaker('en'), formats: formatsFor('en-US', 'en') };
const indonesian = { say: speaker('id'), formats: formatsFor('id-ID', 'id') };
const on = (total: number) => ({ total, day: '2026-03-31' });

/** A scorecard of one indicator, whose index is its realization. */
const resultOf = (realization: number | null): ScorecardResult =>
  scoreCard([kpi('1a', { target: 100, realization })], scorecard('ckp'), NO_SURROUNDINGS);

test('says what the total was, on which day, and how far it went since', () => {
  expect(sinceWritten(on(99.8), resultOf(101.22), english)).toBe(
    'Was 99.80 on March 31, 2026, when its sheet was written: +1.42 since.',
  );
  expect(sinceWritten(on(99.8), resultOf(90), indonesian)).toBe(
    '99,80 pada 31 Maret 2026, saat lembarnya ditulis: −9,80 sejak itu.',
  );
});

test('calls nothing a change that no decimal shows', () => {
  expect(sinceWritten(on(99.8), resultOf(99.8004), english)).toBe(
    '99.80 on March 31, 2026, too, when its sheet was written.',
  );
});

test('says when there is no total any more', () => {
  expect(sinceWritten(on(99.8), resultOf(null), english)).toBe(
    'Was 99.80 on March 31, 2026, when its sheet was written. There is no total now.',
  );
});
