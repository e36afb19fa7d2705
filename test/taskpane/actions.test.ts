import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import { loadFunctions } from '../support/functions';
import {
  applyLightsToSelection,
  forgetWhatIsGone,
  clearLightsOfSelection,
  openSampleAction,
  perform,
  insertWeightsAction,
  showExampleAction,
  showWrittenAction,
  undoAction,
} from '../../src/taskpane/shell/actions';
import type { Action } from '../../src/taskpane/shell/actions';
import { commands } from '../../src/taskpane/shell/commands';
import { createJournal } from '../../src/taskpane/shell/journal';
import type { Journal } from '../../src/taskpane/shell/journal';
import { explain, speaker } from '../../src/taskpane/strings';
import { recognise } from '../../src/workbook/selection/recognise';
import { readSelection } from '../../src/workbook/selection/selection';
import { eventually } from '../support/patience';
import { select, selectedAddress, type } from '../workbook/sheet';

const functions = loadFunctions();
const say = speaker('en');

let workbook: OpenWorkbook;
let journal: Journal;
beforeEach(() => {
  workbook = openWorkbook({ functions });
  journal = createJournal();
});
afterEach(() => workbook.close());

/** The footer or the message bar after an action, in English. */
async function told(action: Action): Promise<string> {
  await perform(journal, action);
  const entry = journal.current();
  if (!entry) return '';
  if (entry.kind === 'failed') return explain(entry.failure, 'en');
  return say(entry.sentence.key, entry.sentence.values);
}

async function countRules(address: string): Promise<number> {
  return Excel.run(async (context) => {
    const count = context.workbook.worksheets.getActiveWorksheet().getRange(address).conditionalFormats.getCount();
    await context.sync();
    return count.value;
  });
}

async function yellowFormula(address: string): Promise<string> {
  return Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getActiveWorksheet().getRange(address).conditionalFormats;
    formats.load({ type: true });
    await context.sync();
    const rules = formats.items.filter(({ type: kind }) => kind === 'Custom').map(({ custom }) => custom.rule);
    for (const rule of rules) rule.load(['formula']);
    await context.sync();
    return rules.map(({ formula }) => formula).find((formula) => formula.includes('>=') && formula.includes('<')) ?? '';
  });
}

describe('the ribbon', () => {
  test('has one command per button of the manifest, and the menu of a cell one more', () => {
    expect(commands.map(({ id }) => id)).toEqual([
      'InsertWeights',
      'ApplyLights',
      'ClearLights',
      'OpenSampleSamsat',
      'OpenSampleTreasurer',
      'OpenSampleKppn',
    ]);
  });

  test('Apply refuses percents among plain numbers', async () => {
    await type('B2', [['95%'], [102]]);
    await select('B2:B3');
    expect(await told(applyLightsToSelection)).toMatch(/^Some of these are percents, others plain numbers/);
    expect(await countRules('B2:B3')).toBe(0);
  });

  test('Apply chooses the bands by the numbers', async () => {
    await type('B2', [[9], [3], ['n/a']]);
    await select('B2:B4');
    expect(await told(applyLightsToSelection)).toBe("Traffic lights on 'Sheet1'!B2:B4.");
    expect(await yellowFormula('B2')).toBe('=AND(ISNUMBER(B2),B2>=4,B2<8)');
    await type('C2', [[95], [103]]);
    await select('C2:C3');
    await told(applyLightsToSelection);
    expect(await yellowFormula('C2')).toBe('=AND(ISNUMBER(C2),C2>=80,C2<100)');
  });

  test('Apply on words or weights colours nothing and says what to select', async () => {
    await type('B2', [['abc'], ['def']]);
    await select('B2:B3');
    expect(await told(applyLightsToSelection)).toBe('Select a column of levels (0–10) or indices (0–120) first.');
    expect(await countRules('B2:B3')).toBe(0);
  });

  test('Clear works on cells that have been emptied since', async () => {
    await type('B2', [[9], [3]]);
    await select('B2:B3');
    await told(applyLightsToSelection);
    await type('B2', [[''], ['']]);
    expect(await told(clearLightsOfSelection)).toBe("Cleared the traffic lights on 'Sheet1'!B2:B3.");
    expect(await countRules('B2:B3')).toBe(0);
    expect(await told(clearLightsOfSelection)).toBe('There are no traffic lights of Timbang in B2:B3.');
  });

  test('pressed twice in a row, Apply leaves one set of lights and a sample takes two sets of names', async () => {
    await type('B2', [[9], [3]]);
    await select('B2:B3');
    await Promise.all([perform(journal, applyLightsToSelection), perform(journal, applyLightsToSelection)]);
    expect(await countRules('B2:B3')).toBe(4);
    const open = openSampleAction('kppn', 'en');
    expect(await Promise.all([perform(journal, open), perform(journal, open)])).toEqual([true, true]);
  });

  test('a sample is named in the language of the pane', async () => {
    const action = openSampleAction('treasurer', 'id');
    await perform(journal, action);
    expect(journal.current()).toMatchObject({ kind: 'done', undo: null });
  });
});

describe('undo in the footer', () => {
  test('takes the last write back once', async () => {
    await type('B2', [[9], [3]]);
    await select('B2:B3');
    await told(applyLightsToSelection);
    const entry = journal.current();
    if (entry?.kind !== 'done') throw new Error('Nothing was written.');
    expect(await told(undoAction(entry))).toBe("Undone: 'Sheet1'!B2:B3 is as it was.");
    expect(await countRules('B2:B3')).toBe(0);
    expect(journal.current()).toMatchObject({ undo: null });
  });
});

describe('weights that were written out of sight', () => {
  test('can be gone to, and still be undone', async () => {
    await type('A1', [
      [1, 3],
      ['', 1],
    ]);
    const body = { sheet: 'Sheet1', row: 0, column: 0, rows: 2, columns: 2 };
    const target = { sheet: 'Sheet1', row: 0, column: 30, rows: 3, columns: 3 };
    const headings = { item: 'Item', weight: 'Weight', consistency: 'CR' };
    const insert = insertWeightsAction({ body, labels: null, method: 'eigenvector', headings }, target);
    expect(await told(insert)).toBe("Wrote the weights to 'Sheet1'!AE1:AG3.");
    const entry = journal.current();
    if (entry?.kind !== 'done') throw new Error('Nothing was written.');
    await perform(journal, showWrittenAction(entry));
    expect(await selectedAddress()).toBe('Sheet1!AE1:AG3');
    expect(journal.current()).toBe(entry);
  });
});

describe('what the footer tells', () => {
  const insert = async (): Promise<void> => {
    await type('A1', [
      [1, 3],
      ['', 1],
    ]);
    const body = { sheet: 'Sheet1', row: 0, column: 0, rows: 2, columns: 2 };
    const target = { sheet: 'Sheet1', row: 0, column: 5, rows: 3, columns: 3 };
    const headings = { item: 'Item', weight: 'Weight', consistency: 'CR' };
    await perform(journal, insertWeightsAction({ body, labels: null, method: 'eigenvector', headings }, target));
  };

  test('stays while it is true, whatever else is edited', async () => {
    await insert();
    const entry = journal.current();
    await type('B1', [[5]]);
    await forgetWhatIsGone(journal);
    expect(journal.current()).toBe(entry);
  });

  test('goes with Ctrl+Z in the sheet', async () => {
    await insert();
    await workbook.book.undo();
    await forgetWhatIsGone(journal);
    expect(journal.current()).toBeNull();
  });

  test('goes when somebody writes over the weights', async () => {
    await insert();
    await type('F1', [['mine']]);
    await forgetWhatIsGone(journal);
    expect(journal.current()).toBeNull();
  });

  test('goes with the lights it tells of', async () => {
    await type('B2', [[9], [3]]);
    await select('B2:B3');
    await told(applyLightsToSelection);
    const entry = journal.current();
    await forgetWhatIsGone(journal);
    expect(journal.current()).toBe(entry);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B2:B3').conditionalFormats.clearAll();
      await context.sync();
    });
    await forgetWhatIsGone(journal);
    expect(journal.current()).toBeNull();
  });
});

describe('an example', () => {
  test.each([
    ['matrix', 'matrix'],
    ['levels', 'levels'],
    ['indices', 'indices'],
  ] as const)('of %s is recognised as such', async (kind, seen) => {
    await perform(journal, showExampleAction(kind, 'en'));
    expect(journal.current()).toBeNull();
    const found = recognise(await readSelection());
    expect(found.kind === 'scores' ? found.scores : found.kind).toBe(seen);
  });

  test('shown twice does not open the sample twice', async () => {
    await perform(journal, showExampleAction('matrix', 'en'));
    const first = await selectedAddress();
    const sheets = workbook.book.sheets.length;
    await select('A1', 'CKP 2016');
    await perform(journal, showExampleAction('matrix', 'en'));
    expect(await selectedAddress()).toBe(first);
    expect(workbook.book.sheets).toHaveLength(sheets);
  });
});

describe('the journal', () => {
  test('tells its listeners and keeps the last entry', async () => {
    const heard: unknown[] = [];
    const stop = journal.subscribe(() => heard.push(journal.current()));
    const failure = new Error('no');
    expect(await perform(journal, () => Promise.reject(failure))).toBe(false);
    expect(await perform(journal, () => Promise.resolve(null))).toBe(true);
    stop();
    journal.write({ kind: 'failed', failure });
    expect(heard).toEqual([{ kind: 'failed', failure }, null]);
  });

  describe('after an action that took a while and has nothing to say', () => {
    const progress = { sentence: { key: 'writingSheets', values: {} } } as const;
    const slowly =
      (outcome: 'unchanged' | 'settled'): Action =>
      async () => {
        await eventually(() => expect(journal.current()).toMatchObject({ kind: 'working' }));
        return outcome;
      };
    const sentence = { key: 'editUndone', values: {} } as const;
    const done = { kind: 'done', sentence, undo: null, holds: null, area: null, mayBeHidden: false } as const;

    test.each(['unchanged', 'settled'] as const)('says again what was done before: %s', async (outcome) => {
      journal.write(done);
      expect(await perform(journal, slowly(outcome), progress)).toBe(true);
      expect(journal.current()).toBe(done);
    });

    test('a failure before it stands, unless it is settled', async () => {
      const failed = { kind: 'failed', failure: new Error('no') } as const;
      journal.write(failed);
      await perform(journal, slowly('unchanged'), progress);
      expect(journal.current()).toBe(failed);
      await perform(journal, slowly('settled'), progress);
      expect(journal.current()).toBeNull();
    });
  });
});
