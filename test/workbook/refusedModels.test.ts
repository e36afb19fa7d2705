/** What the pane cannot read in the file is never lost: a newer model stays as it is, a damaged one is kept beside. */
import { copyFromXml } from '../../src/model/file/damagedCopies';
import { toXml } from '../../src/model/file/xml';
import { addItem, changeItem } from '../../src/model/hierarchy/edit';
import { itemOf } from '../../src/model/hierarchy/tree';
import type { Model } from '../../src/model/types';
import { EMPTY_MODEL } from '../../src/model/types';
import { hierarchyRequest } from '../../src/sheets/hierarchy/judgments';
import { createJournal } from '../../src/taskpane/shell/journal';
import type { Journal } from '../../src/taskpane/shell/journal';
import { createModelStore } from '../../src/taskpane/store/modelStore';
import type { ModelStore } from '../../src/taskpane/store/modelStore';
import { workbookPort } from '../../src/taskpane/store/modelPort';
import { readModel, saveModel } from '../../src/workbook/reading/modelFile';
import { writeSheets } from '../../src/workbook/writing/writer';
import type { OpenWorkbook } from '../support/excel';
import { openWorkbook } from '../support/excel';
import { loadFunctions } from '../support/functions';
import { samsatModel } from './samsatModel';

const MODEL = 'urn:timbang:model';
const DAMAGED = 'urn:timbang:damaged';
const NEWER =
  '<?xml version="1.0" encoding="utf-8"?>\r\n<!-- of tomorrow -->\n' +
  `<t:model  xmlns:t='${MODEL}' version = "7"><t:secret a="&#x41;">\ttext &amp; more </t:secret></t:model>\n`;
const ASTROLOGY = `<?xml version="1.0"?>\r\n<model xmlns="${MODEL}" version="1" method='astrology &amp; "tea"'>\t</model>`;

const functions = loadFunctions();
let workbook: OpenWorkbook;
let journal: Journal;
let store: ModelStore;
beforeEach(() => {
  workbook = openWorkbook({ functions });
  openPane();
});
afterEach(async () => {
  // What an edit would still save is saved, or refused, while the workbook is there.
  await store.flush().catch(() => undefined);
  workbook.close();
});

function openPane(): void {
  journal = createJournal();
  store = createModelStore(workbookPort, journal);
}

function reopen(): void {
  workbook = workbook.reopen();
  openPane();
}

async function putParts(...texts: string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const xml of texts) context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

async function partTexts(namespace: string): Promise<string[]> {
  return Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(namespace);
    parts.load({ id: true });
    await context.sync();
    const texts = parts.items.map((part) => part.getXml());
    await context.sync();
    return texts.map(({ value }) => value);
  });
}

async function replacePart(xml: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.getByNamespace(MODEL).getOnlyItem().setXml(xml);
    await context.sync();
  });
}

const keptTexts = async (): Promise<string[]> => (await partTexts(DAMAGED)).map((xml) => copyFromXml(xml).text);
const WHAT = { key: 'itemAdded', values: { item: 'x' } } as const;
const addGoal = (name: string) => (model: Model) => addItem(model, { parent: null, name }).model;
const edit = (name: string): boolean => store.edit(addGoal(name), WHAT);
const sentences = (): string[] => store.current().conflicts.map((one) => one.describe('en'));

/** The next thing that the journal hears of a failure, such as the saving that follows an edit by itself. */
function failure(): Promise<unknown> {
  return new Promise((resolve) => {
    const stop = journal.subscribe(() => {
      const entry = journal.current();
      if (entry?.kind !== 'failed') return;
      stop();
      resolve(entry.failure);
    });
  });
}

describe('a model of a newer version', () => {
  const refused = { kind: 'newerModel', values: { version: 7 } };
  /** Every part with its identity: nothing was deleted and added again either. */
  let before: [string, string][];
  beforeEach(async () => {
    await putParts(NEWER);
    before = [...workbook.book.customXml];
  });

  test('is the same to the byte after opening, editing, undoing, writing sheets and closing', async () => {
    await store.reload();
    expect(store.current()).toMatchObject({ model: EMPTY_MODEL, findings: [{ kind: 'newer', version: 7 }] });
    const saving = failure();
    expect(edit('Mine')).toBe(true);
    expect(await saving).toMatchObject(refused);
    expect([...workbook.book.customXml]).toEqual(before);

    await expect(store.reload()).rejects.toMatchObject(refused);
    const written = await writeSheets(hierarchyRequest(samsatModel(), 'en'), 'replace');
    const forget = store.adopt(written.records);
    await expect(store.flush()).rejects.toMatchObject(refused);
    await expect(store.readBack()).rejects.toMatchObject(refused);
    forget();
    await written.undo();
    store.undo();
    store.redo();
    await expect(store.flush()).rejects.toMatchObject(refused);
    expect([...workbook.book.customXml]).toEqual(before);

    reopen();
    await store.reload();
    expect(store.current().findings).toEqual([{ kind: 'newer', version: 7 }]);
    expect([...workbook.book.customXml]).toEqual(before);
  });

  test('is the same when the file also holds models that are damaged or of today', async () => {
    await putParts(ASTROLOGY, toXml(samsatModel()));
    before = [...workbook.book.customXml];
    await store.reload();
    store.edit((model) => changeItem(model, 'f1a', { name: 'Changed' }), WHAT);
    await expect(store.flush()).rejects.toMatchObject(refused);
    expect([...workbook.book.customXml]).toEqual(before);
  });
});

test('a newer version that saves while the pane is open is not overwritten', async () => {
  await saveModel(EMPTY_MODEL, samsatModel());
  await store.reload();
  await replacePart(NEWER);
  store.edit((model) => changeItem(model, 'f1a', { name: 'Changed' }), WHAT);
  await expect(store.flush()).rejects.toMatchObject({ kind: 'newerModel' });
  expect(await partTexts(MODEL)).toEqual([NEWER]);
});

describe('a damaged model', () => {
  test.each([
    ['a method that is none', ASTROLOGY],
    ['a DOCTYPE', `<!DOCTYPE model [<!ENTITY name "Goal">]><model xmlns="${MODEL}" version="1" method="column"/>`],
    ['an entity that looks like a property', `<model xmlns="${MODEL}" version="1" method="&constructor;"/>`],
    ['nesting without end', `<model xmlns="${MODEL}">${'<x>'.repeat(200)}${'</x>'.repeat(200)}</model>`],
    ['another element', `<note xmlns="${MODEL}">_x0041_&#13;</note>`],
  ])('by %s is kept to the character before a new one is written, and the person is told where', async (_, xml) => {
    await putParts(xml);
    await store.reload();
    expect(store.current()).toMatchObject({
      model: EMPTY_MODEL,
      findings: [{ kind: 'damaged', refusal: { kind: 'fileDamaged' } }],
    });
    expect(await partTexts(MODEL)).toEqual([xml]);
    edit('Mine');
    await store.flush();
    expect(await keptTexts()).toEqual([xml]);
    expect(await partTexts(MODEL)).toEqual([toXml(store.current().model)]);
    expect(sentences()).toEqual([
      'What could not be read was kept before new data took its place: ' +
        'it is copy 1 in the XML part urn:timbang:damaged of this workbook.',
    ]);
    expect(store.current().conflicts[0]?.describe('id')).toBe(
      'Data yang tidak dapat dibaca disimpan sebelum diganti dengan data baru: ' +
        'salinan 1 dalam bagian XML urn:timbang:damaged buku kerja ini.',
    );
  });

  test('stays kept through undoing, forgetting, further saves and closing', async () => {
    await putParts(ASTROLOGY);
    await store.reload();
    edit('Mine');
    const forget = store.adopt([{ key: 'k', sheetId: '1', name: 'S', area: 'A1', prints: {}, judgments: {} }]);
    await store.flush();
    forget();
    store.undo();
    await store.flush();
    store.redo();
    store.dismissNotices();
    await store.flush();
    expect(sentences()).toEqual([]);
    const model = store.current().model;
    reopen();
    await store.reload();
    expect(store.current()).toMatchObject({ model, findings: [] });
    expect(await keptTexts()).toEqual([ASTROLOGY]);
  });

  test('is kept with every other one, and beside one that can be read', async () => {
    const other = ASTROLOGY.replace('astrology', 'dice');
    await putParts(ASTROLOGY, toXml(samsatModel()), other);
    await store.reload();
    store.edit((model) => changeItem(model, 'f1a', { name: 'Changed' }), WHAT);
    await store.flush();
    expect(await keptTexts()).toEqual([ASTROLOGY, other]);
    expect(sentences().map((text) => /copy \d/.exec(text)?.[0])).toEqual(['copy 1', 'copy 2']);
    expect(await partTexts(MODEL)).toHaveLength(1);
    expect(store.current().model.items).toHaveLength(samsatModel().items.length);

    const third = ASTROLOGY.replace('astrology', 'cards');
    await replacePart(third);
    store.edit((model) => changeItem(model, 'f1a', { name: 'Again' }), WHAT);
    await store.flush();
    expect((await partTexts(DAMAGED)).map((xml) => copyFromXml(xml))).toEqual([
      { number: 1, text: ASTROLOGY },
      { number: 2, text: other },
      { number: 3, text: third },
    ]);
  });

  test.each([1, 2])('is there, once, when the save fails at its write %d', async (write) => {
    await putParts(ASTROLOGY);
    await store.reload();
    edit('Mine');
    workbook.traffic.failAtWrite(write, 'GeneralException');
    await expect(store.flush()).rejects.toMatchObject({ kind: 'unexpected' });
    expect(await partTexts(MODEL)).toEqual([ASTROLOGY]);
    await store.flush();
    expect(await keptTexts()).toEqual([ASTROLOGY]);
    expect(await partTexts(MODEL)).toEqual([toXml(store.current().model)]);
    expect(sentences()).toHaveLength(1);
  });

  test('takes nothing from a pane that read it while it was whole', async () => {
    const saved = await saveModel(EMPTY_MODEL, samsatModel());
    await store.reload();
    await replacePart(ASTROLOGY);
    await store.reload();
    expect(store.current()).toMatchObject({ model: { items: saved.items }, findings: [{ kind: 'damaged' }] });
    store.edit((model) => changeItem(model, 'f1a', { name: 'Changed' }), WHAT);
    await store.flush();
    const { model } = await readModel();
    expect(model.items).toHaveLength(saved.items.length);
    expect(itemOf(model, 'f1a')?.name).toBe('Changed');
    expect(model.judgments).toHaveLength(saved.judgments.length);
    expect(await keptTexts()).toEqual([ASTROLOGY]);
  });
});
