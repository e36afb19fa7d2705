/** A list of employees, and the answers to a 360° form: read, valued and planned as they become many. Invented data. */
import { createRequire } from 'node:module';
import { call } from './shipped.mjs';
import { sideBySide } from './sizes.mjs';

const require = createRequire(import.meta.url);
require('../../src/help/typescript.cjs');
const { newEmployeesDraft, readDraft } = require('../../src/model/employees/draft');
const { employeeValues } = require('../../src/model/employees/values');
const { newFeedbackDraft, readAnswers } = require('../../src/model/feedback/draft');
const { feedbackValues } = require('../../src/model/feedback/values');
const { SHEET_KINDS } = require('../../src/sheets/kinds');
const { plannedBounds, plannedCells } = require('../../src/sheets/plannedCells');
const { recordOf } = require('../../src/sheets/record');

const SIZES = [1_250, 5_000];
const PEOPLE_OF_A_FORM = 5;
const LIST = ['Nama', 'NIP', 'CKP', 'Tugas tambahan', 'Kreativitas', 'Perilaku'];
const ASPECTS = ['Orientasi pelayanan', 'Integritas', 'Komitmen', 'Disiplin', 'Kerja sama'];
const FORM = ['Penilai', 'Pegawai yang dinilai', 'Hubungan', ...ASPECTS];
const KINDS = ['atasan', 'rekan', 'rekan', 'rekan', 'bawahan'];
const WEIGHTS = { superior: 0.5, peer: 0.3, subordinate: 0.2 };

export async function employees() {
  const lists = bySize((count) => listOf(count));
  const forms = bySize((count) => formOf(count));
  const of = (made, count) => made.get(count);
  const plan = (kind, { draft, reading }) =>
    SHEET_KINDS[kind].plan({ ...draft, reading, language: 'id' }, (key) => key);
  const planned = (kind, made) => plannedCells(plan(kind, made)).size;
  const remembered = (kind, made) => {
    const whole = plan(kind, made);
    const area = plannedBounds(whole);
    const row = new Array(area.columns).fill(98.7654321);
    return recordOf(whole, { id: 'bench', name: 'Bench' }, new Array(area.rows).fill(row), area, '2026-01-01');
  };
  await sideBySide({
    title: 'Employees',
    unit: 'employees',
    sizes: SIZES,
    tasks: {
      'read the list': (count) => readDraft(of(lists, count).draft),
      'value and rank them': (count) => {
        const { draft, reading } = of(lists, count);
        return employeeValues(reading, draft.shares);
      },
      'CKP.DISTRIBUTION': (count) => call('CKP_DISTRIBUTION', of(lists, count).results, null, null, null),
      'plan their sheet': (count) => planned('employees', of(lists, count)),
      'remember it as written': (count) => remembered('employees', of(lists, count)),
    },
  });
  await sideBySide({
    title: 'Answers to a 360° form, five a person',
    unit: 'answers',
    sizes: SIZES,
    tasks: {
      'read the answers': (count) => readAnswers(of(forms, count).draft),
      'value people': (count) => {
        const { draft, reading } = of(forms, count);
        return feedbackValues(reading, draft.settings, draft.officials);
      },
      'plan people': (count) => planned('feedback', of(forms, count)),
      'plan the answers': (count) => planned('raters', of(forms, count)),
      'remember them as written': (count) => remembered('raters', of(forms, count)),
    },
  });
}

function bySize(make) {
  return new Map(SIZES.map((count) => [count, make(count)]));
}

function listOf(count) {
  const rows = Array.from({ length: count }, (_, index) => {
    return [`Pegawai ${index}`, `N${index}`, 90 + ((index * 7919) % 3001) / 100, 1, '', 80 + (index % 40)];
  });
  const draft = newEmployeesDraft({ ...table(LIST, rows), below: [] }, 'bench');
  return { draft, reading: readDraft(draft), results: rows.map((row) => [row[2]]) };
}

function formOf(count) {
  const rows = Array.from({ length: count }, (_, index) => {
    const values = ASPECTS.map((__, aspect) => 60 + ((index * 37 + aspect * 11) % 40));
    const person = `Pegawai ${Math.floor(index / PEOPLE_OF_A_FORM)}`;
    return [`Penilai ${index % 97}`, person, KINDS[index % KINDS.length], ...values];
  });
  const begun = newFeedbackDraft({ ...table(FORM, rows), below: [] }, 'bench');
  const draft = { ...begun, settings: { ...begun.settings, weights: WEIGHTS } };
  return { draft, reading: readAnswers(draft) };
}

function table(headings, rows) {
  const cells = [headings, ...rows];
  return { area: { sheet: 'Daftar', row: 0, column: 0, rows: cells.length, columns: headings.length }, cells };
}
