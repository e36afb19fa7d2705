/** What a survey comes to is what AHP.SURVEY and AHP.SURVEYMATRIX say, whatever the order of people and columns. */
import fc from 'fast-check';
import { readJudgments } from '../../../src/engine/ahp/judgments';
import { priorities } from '../../../src/engine/ahp/priorities';
import { surveyMatrix, surveyTable } from '../../../src/engine/ahp/survey';
import { readAnswers } from '../../../src/model/survey/draft';
import { questionnaireOrder } from '../../../src/model/survey/itemSets';
import type { GroupOfSurvey } from '../../../src/model/survey/results';
import { groupOfSurvey, weighPerson } from '../../../src/model/survey/results';
import type { CellValue } from '../../../src/model/types';
import { draftOf } from './support';

const SCALE = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1 / 2, 1 / 3, 1 / 4, 1 / 5, 1 / 6, 1 / 7, 1 / 8, 1 / 9];
const NAMES = ['Harga', 'Mutu', 'Lokasi', 'Layanan', 'Waktu'];

const surveys = fc.integer({ min: 3, max: 5 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    people: fc.array(
      fc.array(fc.constantFrom(...SCALE), {
        minLength: questionnaireOrder(size).length,
        maxLength: questionnaireOrder(size).length,
      }),
      { minLength: 2, maxLength: 6 },
    ),
    limit: fc.constantFrom(null, 0.1, 0.5, 2),
  }),
);

const headings = (size: number): string[] =>
  questionnaireOrder(size).map(
    ({ first, second }) => `Mana yang lebih penting, ${NAMES[first]} atau ${NAMES[second]}?`,
  );

function groupOf(cells: CellValue[][], limit: number | null): GroupOfSurvey & { items: readonly string[] } {
  const draft = draftOf(cells);
  const { people } = readAnswers({ ...draft, coding: 'second' });
  const { items } = draft.set;
  const weighed = people.map((person) => weighPerson(person, items.length, 'eigenvector'));
  return { ...groupOfSurvey(weighed, { method: 'eigenvector', limit }), items };
}

const table = (size: number, people: readonly (readonly number[])[]): CellValue[][] => [
  ['Nama', ...headings(size)],
  ...people.map((answers, index) => [`R${index}`, ...answers]),
];

test('weights and CR of everyone are those of AHP.SURVEY, and the group that of AHP.SURVEYMATRIX', () => {
  fc.assert(
    fc.property(surveys, ({ size, people, limit }) => {
      const group = groupOf(table(size, people), limit);
      const rows = surveyTable(people, null, 'eigenvector', 'second', 'en').slice(1, -1);
      group.people.forEach(({ weights, ratio }, index) => {
        [...(weights ?? []), ratio ?? NaN].forEach((value, place) => {
          expect(value).toBeCloseTo(Number(rows[index]?.[place + 1]), 12);
        });
      });
      if (group.matrix === null) {
        expect(() => surveyMatrix(people, limit, undefined, 'second')).toThrow();
        return;
      }
      const matrix = surveyMatrix(people, limit, undefined, 'second');
      const { weights } = priorities(readJudgments(matrix), 'eigenvector');
      weights.forEach((weight, item) => expect(group.weighing?.weights[item]).toBeCloseTo(weight, 12));
    }),
  );
});

test('the order of people and of columns changes nothing, and neither does a pair that is asked the other way round', () => {
  const shuffled = surveys.chain((survey) =>
    fc.record({
      survey: fc.constant(survey),
      rows: fc.shuffledSubarray([...survey.people.keys()], { minLength: survey.people.length }),
      columns: fc.shuffledSubarray([...questionnaireOrder(survey.size).keys()], {
        minLength: questionnaireOrder(survey.size).length,
      }),
      turned: fc.nat({ max: questionnaireOrder(survey.size).length - 1 }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ survey: { size, people, limit }, rows, columns, turned }) => {
      const order = questionnaireOrder(size);
      const before = groupOf(table(size, people), limit);
      const asked = columns.map((column) => {
        const { first = 0, second = 0 } = order[column] ?? {};
        const [one, other] = column === turned ? [second, first] : [first, second];
        return `Mana yang lebih penting, ${NAMES[one]} atau ${NAMES[other]}?`;
      });
      const cells: CellValue[][] = [
        [...asked, 'Nama'],
        ...rows.map((row) => [
          ...columns.map((column) => {
            const answer = people[row]?.[column] ?? 1;
            return column === turned ? 1 / answer : answer;
          }),
          `R${row}`,
        ]),
      ];
      const after = groupOf(cells, limit);
      expect([...after.items].sort()).toEqual([...before.items].sort());
      before.items.forEach((item, place) => {
        const there = after.items.indexOf(item);
        const [own, other] = [before.weighing?.weights[place], after.weighing?.weights[there]];
        if (own === undefined || other === undefined) expect(own).toBe(other);
        else expect(other).toBeCloseTo(own, 9);
      });
      for (const { person, ratio, distance } of before.people) {
        const same = after.people.find((one) => one.person.name === person.name);
        expect(same?.ratio ?? NaN).toBeCloseTo(ratio ?? NaN, 9);
        if (distance === null) expect(same?.distance).toBeNull();
        else expect(same?.distance ?? NaN).toBeCloseTo(distance, 9);
      }
    }),
  );
});
