/** Answers of people to 28 pairs: recognised, read, weighed and planned as they become 2,000. Invented data. */
import { createRequire } from 'node:module';
import { call } from './shipped.mjs';
import { sideBySide } from './sizes.mjs';

const require = createRequire(import.meta.url);
require('../../src/help/typescript.cjs');
const { newSurveyDraft, readAnswers } = require('../../src/model/survey/draft');
const { groupOfSurvey, weighPerson } = require('../../src/model/survey/results');
const { EMPTY_MODEL } = require('../../src/model/types');
const { SHEET_KINDS } = require('../../src/sheets/kinds');
const { plannedCells } = require('../../src/sheets/plannedCells');

const SIZES = [200, 2_000];
const ITEMS = ['Harga', 'Mutu', 'Lokasi', 'Layanan', 'Waktu', 'Risiko', 'Dampak', 'Dukungan'];
const PAIRS = ITEMS.flatMap((one, index) => ITEMS.slice(index + 1).map((other) => [one, other]));
const SCALE = [1, 2, 3, 5, 7, 1 / 2, 1 / 3, 1 / 5];
const SETTINGS = { method: 'eigenvector', limit: null };

export async function surveys() {
  const made = new Map(SIZES.map((count) => [count, surveyOf(count)]));
  const of = (count) => made.get(count);
  const planned = (kind, { draft, reading }) =>
    plannedCells(SHEET_KINDS[kind].plan({ ...draft, reading, language: 'id' }, (key) => key)).size;
  await sideBySide({
    title: 'A survey of 28 pairs',
    unit: 'people',
    sizes: SIZES,
    tasks: {
      'recognise the table': (count) => newSurveyDraft(of(count).list, 'bench', EMPTY_MODEL),
      'read the answers': (count) => readAnswers(of(count).draft),
      'weigh everybody, in slices': (count) =>
        of(count).reading.people.map((one) => weighPerson(one, 8, 'eigenvector')),
      'make the group': (count) => groupOfSurvey(of(count).weighed, SETTINGS),
      'AHP.SURVEY': (count) => call('AHP_SURVEY', of(count).judged, null, null, null),
      'AHP.SURVEYMATRIX': (count) => call('AHP_SURVEYMATRIX', of(count).judged, null, null, null),
      'plan the results': (count) => planned('survey', of(count)),
      'plan the answers': (count) => planned('surveyAnswers', of(count)),
    },
  });
}

function surveyOf(count) {
  const judged = Array.from({ length: count }, (_, person) =>
    PAIRS.map((__, pair) => SCALE[(person * 7 + pair * 3 + ((person * pair) % 5)) % SCALE.length]),
  );
  const rows = judged.map((answers, index) => [
    46_000 + index,
    `r${index}@contoh.id`,
    `Responden ${index}`,
    ...answers,
  ]);
  const questions = PAIRS.map(([one, other]) => `Manakah yang lebih penting: ${one} atau ${other}?`);
  const cells = [['Cap waktu', 'Alamat email', 'Nama', ...questions], ...rows];
  const area = { sheet: 'Jawaban', row: 0, column: 0, rows: cells.length, columns: cells[0].length };
  const list = { area, cells, below: [] };
  const draft = newSurveyDraft(list, 'bench', EMPTY_MODEL);
  const reading = readAnswers(draft);
  const weighed = reading.people.map((one) => weighPerson(one, 8, 'eigenvector'));
  return { list, draft, reading, weighed, judged };
}
