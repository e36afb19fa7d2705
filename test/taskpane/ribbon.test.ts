/** Commands of ribbon, cell and keyboard: what they do, and where a refusal is said when Office does not open the pane. */
import { commands } from '../../src/taskpane/shell/commands';
import { createJournal } from '../../src/taskpane/shell/journal';
import { runCommand } from '../../src/taskpane/shell/ribbon';
import { watchPane } from '../../src/taskpane/shell/sight';
import type { Language } from '../../src/engine/language';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import { loadFunctions } from '../support/functions';
import { formulasOf, select, selectedAddress, type, valuesOf } from '../workbook/sheet';

const functions = loadFunctions();

type Listener = (told: { visibilityMode: string }) => void;
type Handler = (told: object) => void;

/** Office around the workbook: a pane that opens or not, and dialogs. */
function office(opensPane: boolean, dialogStatus = 'succeeded') {
  const listeners: Listener[] = [];
  const dialogs: { address: URL; closed: number; handlers: Map<string, Handler> }[] = [];
  const completed = jest.fn();
  const tell = (visibilityMode: string): void => listeners.forEach((listener) => listener({ visibilityMode }));
  Object.assign(Office, {
    VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
    addin: {
      onVisibilityModeChanged: async (listener: Listener) => void listeners.push(listener),
      showAsTaskpane: jest.fn(async () => (opensPane ? tell('Taskpane') : undefined)),
    },
  });
  Object.assign(Office.context, {
    ui: {
      displayDialogAsync: (address: string, _options: object, done: (result: object) => void) => {
        const dialog = { address: new URL(address), closed: 0, handlers: new Map<string, Handler>() };
        dialogs.push(dialog);
        const close = (): void => void (dialog.closed += 1);
        const addEventHandler = (name: string, handler: Handler): void => void dialog.handlers.set(name, handler);
        done({ status: dialogStatus, value: { close, addEventHandler } });
      },
    },
  });
  return { dialogs, tell, event: { completed } as unknown as Office.AddinCommands.Event, completed };
}

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook({ functions });
  hurry();
  Object.assign(globalThis, {
    document: {
      visibilityState: 'hidden',
      addEventListener: () => {},
      baseURI: 'https://office.example/timbang/taskpane.html',
    },
    window: { innerWidth: 0, addEventListener: () => {} },
  });
});
afterEach(() => {
  workbook.close();
  Reflect.deleteProperty(globalThis, 'document');
  Reflect.deleteProperty(globalThis, 'window');
  jest.restoreAllMocks();
});

const commandOf = (id: string) => commands.find((command) => command.id === id) ?? commands[0]!;

/** The wait for the pane passes at once, and what closes a dialog waits for the test. */
let later: (() => void)[] = [];
function hurry(): void {
  later = [];
  const { setTimeout: wait } = globalThis;
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(((act: () => void, delay = 0) => {
    if (delay < 10_000) return wait(act, delay === 1_000 ? 0 : delay);
    later.push(act);
    return later.length;
  }) as typeof setTimeout);
  const { clearTimeout: forget } = globalThis;
  jest.spyOn(globalThis, 'clearTimeout').mockImplementation((timer) => {
    if (typeof timer === 'number') later[timer - 1] = () => undefined;
    else forget(timer);
  });
}
const passTime = (): void => later.splice(0).forEach((act) => act());

async function press(id: string, language: Language = 'en', event?: Office.AddinCommands.Event) {
  const journal = createJournal();
  await runCommand(commandOf(id), { journal, language, sight: watchPane() }, event);
  return journal;
}

describe('a command that Excel or the selection refuses', () => {
  beforeEach(async () => {
    await type('B2', [['abc'], ['def']]);
    await select('B2:B3');
  });

  test('is told by the pane where Office opens it, and no dialog is shown', async () => {
    const { dialogs, event, completed } = office(true);
    const journal = await press('ApplyLights', 'en', event);
    expect(Office.addin.showAsTaskpane).toHaveBeenCalledTimes(1);
    expect(dialogs).toEqual([]);
    expect(journal.current()).toMatchObject({ kind: 'failed', failure: { kind: 'nothingToColour' } });
    expect(completed).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['en', 'Select a column of levels (0–10) or indices (0–120) first.'],
    ['id', 'Pilih dahulu kolom level (0–10) atau indeks (0–120).'],
  ] as const)('is told by a dialog where Office ignores the call, in %s', async (language, sentence) => {
    const { dialogs, event, completed } = office(false);
    const journal = await press('ApplyLights', language, event);
    const [{ address } = { address: new URL('about:blank') }] = dialogs;
    expect(dialogs).toHaveLength(1);
    expect(address.href.split('#')[0]).toBe('https://office.example/timbang/notice.html');
    const said = new URLSearchParams(address.hash.slice(1));
    expect([said.get('language'), said.get('says')]).toEqual([language, sentence]);
    expect(completed).toHaveBeenCalledTimes(1);
    // The pane says it again when it is opened.
    expect(journal.current()).toMatchObject({ kind: 'failed' });
  });

  test('is told by a dialog that is closed at OK, or by itself after a while', async () => {
    const { dialogs } = office(false);
    await press('ApplyLights');
    expect(dialogs[0]?.closed).toBe(0);
    passTime();
    expect(dialogs[0]?.closed).toBe(1);
    await press('ApplyLights');
    dialogs[1]?.handlers.get('message')?.({ message: 'close' });
    passTime();
    expect(dialogs[1]?.closed).toBe(1);
    await press('ApplyLights');
    dialogs[2]?.handlers.get('event')?.({ error: 12006 });
    passTime();
    expect(dialogs[2]?.closed).toBe(0);
  });

  test('ends although the dialog is refused, too', async () => {
    const { event, completed } = office(false, 'failed');
    expect((await press('ApplyLights', 'en', event)).current()).toMatchObject({ kind: 'failed' });
    expect(completed).toHaveBeenCalledTimes(1);
  });

  test('is told by the pane alone while that is open', async () => {
    const { dialogs } = office(false);
    Object.assign(globalThis, {
      document: { ...document, visibilityState: 'visible' },
      window: { ...window, innerWidth: 350 },
    });
    await press('ApplyLights');
    expect([dialogs, jest.mocked(Office.addin.showAsTaskpane).mock.calls]).toEqual([[], []]);
  });
});

describe('whether the pane is seen', () => {
  test('is what Office or the page told last', () => {
    const listeners: (() => void)[] = [];
    const page = {
      visibilityState: 'hidden',
      addEventListener: (_: string, listener: () => void) => void listeners.push(listener),
    };
    Object.assign(globalThis, { document: page, window: { innerWidth: 350, addEventListener: () => {} } });
    const { tell } = office(false);
    const sight = watchPane();
    const seen = jest.fn();
    const stop = sight.onSeen(seen);
    expect(sight.isSeen()).toBe(false);
    tell('Taskpane');
    expect([sight.isSeen(), seen.mock.calls.length]).toEqual([true, 1]);
    page.visibilityState = 'visible';
    tell('Hidden');
    expect(sight.isSeen()).toBe(false);
    listeners.forEach((listener) => listener());
    expect([sight.isSeen(), seen.mock.calls.length]).toEqual([true, 2]);
    stop();
    tell('Taskpane');
    expect(seen).toHaveBeenCalledTimes(2);
  });
});

describe('Weights of this matrix', () => {
  const MATRIX = [
    ['', 'Cost', 'Time', 'Quality'],
    ['Cost', 1, 2, 4],
    ['Time', '', 1, 2],
    ['Quality', '', '', 1],
  ];

  test.each(['B2:E5', 'D3'])('stand beside the matrix, whether %s is selected', async (selected) => {
    const { dialogs } = office(false);
    await type('B2', MATRIX);
    await select(selected);
    // Keys bring no event.
    const journal = await press('InsertWeights', 'id');
    expect(dialogs).toEqual([]);
    expect(journal.current()).toMatchObject({ kind: 'done', sentence: { key: 'wroteWeights' } });
    expect(await formulasOf('G2:I3')).toEqual([
      ['Elemen', 'Bobot', 'CR'],
      ['=B3', '=AHP.WEIGHTS(C3:E5)', '=AHP.CR(C3:E5)'],
    ]);
    const weights = (await valuesOf('H3:H5')).flat().map(Number);
    [4 / 7, 2 / 7, 1 / 7].forEach((weight, index) => expect(weights[index]).toBeCloseTo(weight, 9));
    if (selected === 'D3') expect(await selectedAddress()).toMatch(/B2:E5|C3:E5/);
  });

  test('are refused where no matrix is, in words', async () => {
    const { dialogs } = office(false);
    await type('B2', [['abc']]);
    await select('B2');
    await press('InsertWeights');
    expect(decodeURIComponent(dialogs[0]?.address.hash ?? '').replaceAll('+', ' ')).toContain(
      'Select a pairwise matrix, or a cell in it, first.',
    );
  });

  test('of a wrong matrix are refused with what is wrong, and nothing is written', async () => {
    const { dialogs } = office(false);
    await type('B2', [
      ['', 'a', 'b', 'c'],
      ['a', 1, 'x', 4],
      ['b', '', 1, 2],
      ['c', '', '', 1],
    ]);
    await select('B2:E5');
    const journal = await press('InsertWeights');
    expect(journal.current()).toMatchObject({ kind: 'failed', failure: { name: 'ScoringError' } });
    expect(dialogs).toHaveLength(1);
    expect((await valuesOf('G2:I5')).flat().every((cell) => cell === '')).toBe(true);
  });
});
