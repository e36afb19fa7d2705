/** What a real Excel may do at any moment: the sentence that is shown, and the workbook afterwards. */
import { OMAX_BANDS } from '../../src/engine/bands';
import { addItem } from '../../src/model/hierarchy/edit';
import { judge, judgmentOf } from '../../src/model/judgments/judging';
import { EMPTY_MODEL } from '../../src/model/types';
import { EventType } from '../../src/sandbox/protocol/wire';
import type { WriteRequest } from '../../src/sheets/plan';
import { hierarchyRequest } from '../../src/sheets/hierarchy/judgments';
import { insertWeightsAction, openSampleAction, perform, undoAction } from '../../src/taskpane/shell/actions';
import type { Action } from '../../src/taskpane/shell/actions';
import { createJournal } from '../../src/taskpane/shell/journal';
import type { DoneEntry, Journal } from '../../src/taskpane/shell/journal';
import { createModelStore } from '../../src/taskpane/store/modelStore';
import { workbookPort } from '../../src/taskpane/store/modelPort';
import { explain, speaker } from '../../src/taskpane/strings';
import { wroteSheets } from '../../src/taskpane/writing/sheetSentences';
import { applyLights } from '../../src/workbook/lights/lights';
import { nameTables } from '../../src/workbook/reading/kpiTable';
import { readModel, saveModel } from '../../src/workbook/reading/modelFile';
import type { Sample } from '../../src/workbook/samples/samples';
import { openSample } from '../../src/workbook/samples/samples';
import { followSelection } from '../../src/workbook/selection/selection';
import type { SelectionState } from '../../src/workbook/selection/selection';
import { insertCharts } from '../../src/workbook/writing/charts';
import { writeCells } from '../../src/workbook/writing/singleCells';
import { takeSnapshots } from '../../src/workbook/writing/snapshot';
import { insertWeights } from '../../src/workbook/writing/weights';
import { writeSheets } from '../../src/workbook/writing/writer';
import type { OpenWorkbook } from '../support/excel';
import { openWorkbook } from '../support/excel';
import { loadFunctions } from '../support/functions';
import { eventually } from '../support/patience';
import { pictureOfBook } from '../workbook/picture';
import { ann, samsatModel } from '../workbook/samsatModel';
import {
  addSheet,
  deleteSheet,
  formulasOf,
  protectBook,
  protectSheets,
  select,
  sheetNames,
  type,
  valuesOf,
} from '../workbook/sheet';
import { tableRequest, writtenTable } from '../workbook/tablePlan';

const functions = loadFunctions();
const say = speaker('en');
const EVER = 1_000_000;
/** All that is written here lies within. */
const REACH = 'A1:M20';

let workbook: OpenWorkbook;
let journal: Journal;
beforeEach(() => {
  workbook = openWorkbook({ functions });
  journal = createJournal();
});
afterEach(() => workbook.close());

/** What the pane says after an action: footer, footnotes or message bar. */
async function told(action: Action): Promise<string> {
  await perform(journal, action);
  const entry = journal.current();
  if (entry?.kind === 'failed') return explain(entry.failure, 'en');
  if (entry?.kind !== 'done') return '';
  return [say(entry.sentence.key, entry.sentence.values), ...(entry.refused ?? [])].join(' ');
}

const writing =
  (request: WriteRequest): Action =>
  async (): Promise<DoneEntry> => {
    const { cells, sheets, refused, area, holds, undo } = await writeSheets(request, 'replace');
    return { kind: 'done', sentence: wroteSheets(cells, sheets, say), refused, area, holds, undo, mayBeHidden: true };
  };

async function expectUnchanged(act: () => Promise<void>): Promise<void> {
  const before = await pictureOfBook(REACH);
  await act();
  expect(await pictureOfBook(REACH)).toEqual(before);
}

const MATRIX = [
  [1, 3],
  ['', 1],
];
const BODY = { sheet: 'Sheet1', row: 0, column: 0, rows: 2, columns: 2 };
const TARGET = { sheet: 'Sheet1', row: 0, column: 5, rows: 3, columns: 3 };
const WEIGHTS = {
  body: BODY,
  labels: null,
  method: 'eigenvector',
  headings: { item: 'Item', weight: 'Weight', consistency: 'CR' },
} as const;
const inserting = insertWeightsAction(WEIGHTS, TARGET);
const LEVELS = { sheet: 'Sheet1', row: 0, column: 0, rows: 3, columns: 1 };

const TINY: Sample = {
  id: 'tiny',
  title: { en: 'Tiny', id: 'Mungil' },
  description: { en: '', id: '' },
  source: 'made up for this test',
  sheets: [
    {
      name: 'Result',
      columns: [120],
      blocks: [{ at: 'A1', style: 'heading', cells: [['Item'], ["='Data'!A1"]] }],
      notes: [{ cell: 'A1', text: 'A note' }],
      freeze: { rows: 1 },
    },
    { name: 'Data', columns: [], blocks: [{ at: 'A1', cells: [[1]] }] },
  ],
};

describe('a cell is being edited', () => {
  test('nothing is written, and the sentence says what to press', async () => {
    await type('A1', MATRIX);
    await expectUnchanged(async () => {
      workbook.faults.isEditing = true;
      expect(await told(inserting)).toBe('A cell is being edited. Press Enter or Esc in the sheet first.');
      workbook.faults.isEditing = false;
    });
    expect(await told(inserting)).toMatch(/^Wrote the weights/);
  });
});

describe('what is protected', () => {
  test('is named, and nothing is written', async () => {
    await type('A1', MATRIX);
    await protectSheets('Sheet1');
    await protectBook();
    await expectUnchanged(async () => {
      expect(await told(inserting)).toBe(
        'Protection is on for Sheet1, so nothing was changed. Choose Review › Unprotect Sheet there, then try again.',
      );
      expect(await told(openSampleAction('kppn', 'en'))).toBe(
        'The structure of this workbook is protected: sheets cannot be added or deleted, and nothing was changed. Choose Review › Protect Workbook to unprotect it, then try again.',
      );
    });
  });
});

describe('a sheet that is deleted between reading and writing', () => {
  test('is said to be gone, and no other is blamed', async () => {
    await writtenTable(['F1a']);
    const model = await writtenTable(['F1a', 'C4b']);
    workbook.faults.meanwhile(() => deleteSheet('Improvement (2)'));
    expect(await told(writing(tableRequest(model, ['C4b', 'F1a'])))).toBe(
      'That sheet is not in this workbook. Check its name.',
    );
    expect(await sheetNames()).toEqual(['Sheet1', 'Improvement']);
  });
});

describe('another workbook in front', () => {
  const sentence =
    'Another workbook is in front, or an object is selected here. Nothing was changed. Click a cell of this workbook, then try again.';

  test('new sheets and examples are not begun', async () => {
    await expectUnchanged(async () => {
      workbook.faults.otherWorkbookInFront();
      expect(await told(writing(tableRequest(samsatModel(), ['F1a'])))).toBe(sentence);
      expect(await told(openSampleAction('kppn', 'en'))).toBe(sentence);
      workbook.faults.refuse();
    });
  });

  test('a sheet written in place stands, and what could not be shown is a footnote', async () => {
    const model = await writtenTable(['F1a']);
    workbook.faults.otherWorkbookInFront();
    expect(await told(writing(tableRequest(model, ['F1a', 'C4b'])))).toBe('Wrote 8 cells to ‘Improvement’. front');
    workbook.faults.refuse();
    expect(await valuesOf('A5:B6', 'Improvement')).toEqual([
      ['F1a', 3],
      ['C4b', 4],
    ]);
  });

  test('an undo that cannot remove a sheet says which', async () => {
    await told(writing(tableRequest(samsatModel(), ['F1a'])));
    const entry = journal.current() as DoneEntry;
    workbook.faults.otherWorkbookInFront();
    expect(await told(undoAction(entry))).toMatch(/^Undo stopped half-way .* Not as they were: Improvement\. Check/);
    workbook.faults.refuse();
    expect(await sheetNames()).toEqual(['Sheet1', 'Improvement']);
  });

  test('the pane keeps its reading, and reads again when somebody comes to it', async () => {
    await type('A1', [['one'], ['two']]);
    await select('A1');
    const seen: SelectionState[] = [];
    const follower = await followSelection((state) => seen.push(state));
    workbook.faults.otherWorkbookInFront();
    await type('A2', [['three']]);
    follower.look();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(seen.map(({ kind }) => kind)).toEqual(['cells']);
    workbook.faults.refuse();
    await type('A1', [['four']]);
    follower.look();
    await eventually(() => expect(seen.at(-1)).toMatchObject({ reading: { values: [['four']] } }));
    await follower.stop();
  });
});

describe('Excel refuses what comes after the contents', () => {
  test.each([
    ['frozen', /FreezePanes\./],
    ['page', /^PageLayout\./],
    ['front', /^(?:Worksheet\.activate|Range\.select)$/],
  ] as const)('%s: the sheet stands, and undo removes it', async (what, place) => {
    workbook.faults.refuse([place, 'GeneralException']);
    expect(await told(writing(tableRequest(samsatModel(), ['F1a'])))).toBe(`Wrote 6 cells to ‘Improvement’. ${what}`);
    expect(await valuesOf('A5', 'Improvement')).toEqual([['F1a']]);
    workbook.faults.refuse();
    expect(await told(undoAction(journal.current() as DoneEntry))).toMatch(/^Undone/);
    expect(await sheetNames()).toEqual(['Sheet1']);
  });

  test('notes of an example: its sheets stand, with all else', async () => {
    workbook.faults.refuse([/^CommentCollection\./, 'GeneralException']);
    expect((await openSample(TINY)).refused).toEqual(['notes']);
    expect(await sheetNames()).toEqual(['Result', 'Data']);
    expect(await valuesOf('A2', 'Result')).toEqual([[1]]);
  });
});

describe('more than Excel takes or gives at once', () => {
  const labels = Array.from({ length: 40 }, (_, index) => `KPI ${index}`);

  test.each([
    ['a request', 15_000],
    ['an answer', 4_000],
  ])('%s that is too large leaves nothing behind', async (_, limit) => {
    await expectUnchanged(async () => {
      workbook.faults.payloadLimit = limit;
      expect(await told(writing(tableRequest(samsatModel(), labels)))).toBe(
        'That is more than Excel handles at once. Select fewer cells.',
      );
      workbook.faults.payloadLimit = Infinity;
    });
  });

  test('the cells of a large sheet are read in pieces below 5 MB', async () => {
    await type('A1', [['first']]);
    await type('T700', [['last']]);
    workbook.faults.payloadLimit = 5_000_000;
    const area = { sheet: 'Sheet1', row: 0, column: 0, rows: 700, columns: 20 };
    const [snapshot] = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.load(['id']);
      await context.sync();
      return takeSnapshots(context, [{ id: sheet.id, area }]);
    });
    expect([snapshot?.looks.length, snapshot?.heights.length, snapshot?.formulas[699]?.[19]]).toEqual([
      700,
      700,
      'last',
    ]);
  });
});

describe('a batch that is refused half-way, at any of its actions', () => {
  const writers: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['weights', () => insertWeights(WEIGHTS, TARGET)],
    ['lights', () => applyLights(LEVELS, OMAX_BANDS)],
    ['lights over others of ours', () => applyLights({ ...LEVELS, row: 1, rows: 2 }, { yellowFrom: 2, greenFrom: 6 })],
    ['an example', () => openSample(TINY)],
    ['charts', () => insertCharts([{ kind: 'bars', title: 'Levels', labels: LEVELS, values: LEVELS }])],
    [
      'single cells',
      () =>
        writeCells([
          { address: 'Sheet1!D1', value: 5, format: '0.00' },
          { address: 'Sheet1!D2', value: 'text' },
        ]),
    ],
    [
      'names of tables',
      () =>
        nameTables([
          { name: 'tb_table_a', area: LEVELS },
          { name: 'tb_table_b', area: BODY },
        ]),
    ],
  ];

  test.each(writers)('%s: all or nothing', async (name, write) => {
    await type('A1', MATRIX);
    await type('C1', [['mine']]);
    if (name.includes('over')) await applyLights(LEVELS, OMAX_BANDS);
    const before = await pictureOfBook(REACH);
    let failed = 0;
    for (let nth = 1; ; nth += 1) {
      workbook.traffic.failAtWrite(nth, 'GeneralException');
      const isDone = await write().then(
        () => true,
        () => false,
      );
      workbook.traffic.failAtWrite(1, '', 0);
      if (isDone) break;
      failed += 1;
      expect([nth, await pictureOfBook(REACH)]).toEqual([nth, before]);
    }
    expect(failed).toBeGreaterThan(2);
  });

  test('and cannot be taken back: the sheet is named', async () => {
    await type('A1', MATRIX);
    workbook.traffic.failAtWrite(4, 'GeneralException', EVER);
    expect(await told(inserting)).toMatch(/^Writing stopped half-way .* Written: Sheet1\. Check these sheets/);
  });
});

describe('a co-author who types between reading and writing', () => {
  const stays = (cells: string): string =>
    `Somebody changed ${cells} at the same moment. That stays, and nothing was written. Look at it, then try again.`;

  test('and who adds a sheet: it stays when an example is taken back', async () => {
    workbook.faults.meanwhile(async () => {
      await addSheet('Colleague');
      workbook.faults.refuse([/^Range\./, 'GeneralException']);
    });
    await expect(openSample(TINY)).rejects.toMatchObject({ kind: 'unexpected' });
    expect(await sheetNames()).toEqual(['Sheet1', 'Colleague']);
  });

  test('keeps what was typed where weights were going to be', async () => {
    await type('A1', MATRIX);
    workbook.faults.meanwhile(() => type('G2', [['=A1*7']]));
    expect(await told(inserting)).toBe(stays('‘Sheet1’ F1:H3'));
    expect(await formulasOf('F1:H3')).toEqual([
      ['', '', ''],
      ['', '=A1*7', ''],
      ['', '', ''],
    ]);
  });

  test('keeps what was typed into a sheet that is written again', async () => {
    const model = await writtenTable(['F1a', 'C4b']);
    workbook.faults.meanwhile(() => type('B5', [[9]], 'Improvement'));
    expect(await told(writing(tableRequest(model, ['C4b', 'F1a'])))).toBe(stays('‘Improvement’ B5'));
    expect(await valuesOf('A5:B6', 'Improvement')).toEqual([
      ['F1a', 9],
      ['C4b', 4],
    ]);
  });

  test('keeps what was typed into a single cell', async () => {
    await type('D1', [[1]]);
    workbook.faults.meanwhile(() => type('D1', [[2]]));
    await expect(writeCells([{ address: 'Sheet1!D1', value: 5 }])).rejects.toMatchObject({ kind: 'changedMeanwhile' });
    expect(await valuesOf('D1')).toEqual([[2]]);
  });

  test('who saves the model is merged, not overwritten', async () => {
    const base = await saveModel(EMPTY_MODEL, samsatModel());
    const theirs = judge(base, ann, 'c', 'ibp', 7);
    workbook.faults.meanwhile(async () => void (await saveModel(base, theirs)));
    await saveModel(base, judge(base, ann, 'f', 'c', 5));
    const { model } = await readModel(base);
    expect([judgmentOf(model, ann, 'f', 'c'), judgmentOf(model, ann, 'c', 'ibp')]).toEqual([5, 7]);
  });
});

describe('a newer Timbang that saves between reading and writing', () => {
  test('is not overwritten', async () => {
    const base = await saveModel(EMPTY_MODEL, samsatModel());
    const newer = '<model xmlns="urn:timbang:model" version="9"><secret/></model>';
    const [part = ''] = workbook.book.customXml.keys();
    workbook.faults.meanwhile(() => void workbook.book.customXml.set(part, newer));
    await expect(saveModel(base, judge(base, ann, 'f', 'c', 5))).rejects.toMatchObject({ kind: 'newerModel' });
    expect([...workbook.book.customXml.values()]).toEqual([newer]);
  });
});

describe('the runtime ends while sheets are written', () => {
  test('they are whole, the model is as it was saved, and the next write goes beside them', async () => {
    const saved = await saveModel(EMPTY_MODEL, samsatModel());
    workbook.faults.cutOff();
    void writeSheets(hierarchyRequest(saved, 'en'), 'replace').catch(() => undefined);
    await eventually(async () => expect(await sheetNames()).toEqual(['Sheet1', 'Judgments', 'Global weights']));
    const { model, findings } = await readModel();
    expect([model.judgments, findings]).toEqual([saved.judgments, []]);
    expect((await valuesOf('A1', 'Judgments'))[0]?.[0]).not.toBe('');
    workbook.faults.cutOff(false);
    const { sheets } = await writeSheets(hierarchyRequest(model, 'en'), 'replace');
    expect(sheets).toEqual(['Judgments (2)', 'Global weights (2)']);
  });
});

describe('the pane is closed while it writes', () => {
  test('the write is carried out, and the footer says so when it is opened again', async () => {
    await type('A1', MATRIX);
    const close = journal.subscribe(() => undefined);
    const writingOn = perform(journal, inserting);
    close();
    expect(await writingOn).toBe(true);
    expect(journal.current()).toMatchObject({ kind: 'done', sentence: { key: 'wroteWeights' } });
  });
});

describe('custom XML that does not stay', () => {
  test('is said, the model stays in the pane, and is saved when the file keeps it again', async () => {
    const store = createModelStore(workbookPort, journal);
    await store.reload();
    workbook.faults.forgetParts(true);
    store.edit((model) => addItem(model, { parent: null, name: 'Goal' }).model, { key: 'editUndone', values: {} });
    const failure = await store.flush().then(
      () => null,
      (error: unknown) => error,
    );
    expect(explain(failure, 'en')).toBe(
      'The file did not keep what Timbang saved. It is still in this pane, which tries again when you come back to it; do not close the workbook yet.',
    );
    expect(store.current().model.items).toHaveLength(1);
    workbook.faults.forgetParts(false);
    await store.reload();
    expect((await readModel()).model.items).toHaveLength(1);
  });

  test('a change of what is there already is said, too', async () => {
    const base = await saveModel(EMPTY_MODEL, samsatModel());
    workbook.faults.forgetParts(true);
    await expect(saveModel(base, judge(base, ann, 'f', 'c', 5))).rejects.toMatchObject({ kind: 'notKept' });
  });
});

describe('a selection that Excel says nothing about', () => {
  test('is read when somebody comes to the pane, which offers a button from then on', async () => {
    await type('A1', [[1], [2]]);
    await select('A1');
    const seen: (readonly [string, boolean])[] = [];
    const follower = await followSelection((state, isUntold) => {
      if (state.kind === 'cells') seen.push([JSON.stringify(state.reading.values), isUntold]);
    });
    workbook.faults.silent = EventType.SelectionChanged;
    await select('A2');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(seen).toEqual([['[[1]]', false]]);
    follower.look();
    await eventually(() => expect(seen.at(-1)).toEqual(['[[2]]', true]));
    await follower.stop();
  });
});
