import { ExcelHost } from '../../src/sandbox/host';
import { WacHost } from '../../src/sandbox/protocol/wac';
import type { Book } from '../../src/sandbox/univer/book';
import { createHeadlessBook } from '../../src/sandbox/univer/headless';
import { eventually, turns } from '../support/patience';

interface Posted {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _data: { readonly [field: string]: unknown };
}

const ORIGIN = 'https://localhost:3000';
const Kind = { invoke: 0, register: 1, unregister: 2 } as const;

let book: Book;
let host: ExcelHost;
let wac: WacHost;
let posted: Posted[];
beforeEach(() => {
  book = createHeadlessBook({ metadata: [], implementations: new Map() });
  host = new ExcelHost(book, { excelApi: '1.15' });
  posted = [];
  const post = (text: string): void => void posted.push(JSON.parse(text) as Posted);
  wac = new WacHost(host, { post, origin: ORIGIN, locale: 'id-ID' });
});
afterEach(() => book.dispose());

/** Sends what office.js would send and waits for the answer. */
async function ask(action: string, data: unknown = null, kind: number = Kind.invoke): Promise<Posted['_data']> {
  const before = posted.length;
  const message = {
    _messageType: 0,
    _actionType: kind,
    _actionName: action,
    _conversationId: 'timbang-1',
    _correlationId: 7,
    _data: data,
  };
  expect(wac.receive(JSON.stringify(message))).toBe(true);
  const answer = await eventually(() => {
    if (posted[before] === undefined) throw new Error('The host did not answer.');
    return posted[before];
  });
  expect(answer._correlationId).toBe(7);
  return answer._data;
}

test('the name of the iframe says Excel on the web, the language and the shared runtime', () => {
  const name = JSON.parse(wac.windowName()) as { hostInfo: string; xdmInfo: string; serializerVersion: string };
  expect(name.hostInfo).toMatch(/^Excel\$Web\$16\.00\$id-ID\$.*\$3$/);
  expect(name.xdmInfo.split('|').at(-1)).toBe(ORIGIN);
  expect(name.serializerVersion).toBe('1');
});

test('the context carries language and requirement sets', async () => {
  const context = await ask('ContextActivationManager_getAppContextAsync');
  expect(context).toMatchObject({ _appUILocale: 'id-ID', _appName: 16 });
  expect(JSON.parse(String(context['_requirementMatrix']))).toMatchObject({ ExcelApi: '1.15', SharedRuntime: '1.2' });
});

test('a batch is carried out and answered', async () => {
  const body = {
    Actions: [{ Id: 1, ActionType: 2, Name: '', ObjectPathId: 1, QueryInfo: { Select: ['name'] } }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
  };
  const answer = await ask('executeMethod', {
    DdaMethod: { DispatchId: 93 },
    ArrayData: [null, 'POST', 'ProcessQuery', null, JSON.stringify(body)],
  });
  const [status, , text] = answer['Data'] as [number, unknown, string];
  expect(status).toBe(200);
  expect(JSON.parse(text)).toEqual({ Results: [{ ActionId: 1, Value: { Name: 'Book1.xlsx' } }], TraceIds: [] });
});

test('events go only to those who registered, and stop when they unregister', async () => {
  const select = async (address: string): Promise<void> => {
    book.activeSheet.facade.getRange(address).activate();
    await turns();
  };
  await select('B2');
  expect(posted).toEqual([]);
  await ask('richApiMessage', null, Kind.register);
  await select('B3');
  const events = (): unknown[] =>
    posted.flatMap(({ _correlationId, _data }) =>
      _correlationId === -1 ? [(_data['ArrayData'] as unknown[][])[0]?.[1]] : [],
    );
  await eventually(() => expect(events()).toEqual([14]));
  await ask('richApiMessage', null, Kind.unregister);
  const count = posted.length;
  await select('B4');
  expect(posted).toHaveLength(count);
});

test('a ribbon button runs its action and is done when the action says so', async () => {
  await ask('appCommandInvoked', null, Kind.register);
  let done = false;
  const invoked = wac.invokeAction('ApplyLights').then(() => {
    done = true;
  });
  const event = posted.at(-1);
  expect(event?._actionName).toBe('appCommandInvoked');
  const [id, action] = event?._data as unknown as [string, string];
  expect(action).toBe('ApplyLights');
  expect(done).toBe(false);
  await ask('executeMethod', { DdaMethod: { DispatchId: 94 }, 0: id });
  await invoked;
  expect(done).toBe(true);
});

test('messages of other conversations and of other scripts are left alone', () => {
  expect(wac.receive('not JSON')).toBe(false);
  expect(wac.receive('{"hello":1}')).toBe(false);
  expect(wac.receive(JSON.stringify({ _messageType: 0, _conversationId: 'another' }))).toBe(false);
  expect(posted).toEqual([]);
});

test('what office.js asks and the host does not know is answered and noted', async () => {
  await ask('somethingNew');
  await ask('executeMethod', { DdaMethod: { DispatchId: 1 } });
  expect([...wac.unknown]).toEqual(['somethingNew', 'method 1']);
});

test('settings of the document are kept', async () => {
  await ask('executeMethod', { DdaMethod: { DispatchId: 76 }, DdaSettingsMethod: { Properties: [['a', '1']] } });
  const context = await ask('ContextActivationManager_getAppContextAsync');
  expect(context['_settings']).toEqual([['a', '1']]);
});
