import { openWorkbook, type OpenWorkbook } from '../support/excel';

const NAMESPACE = 'urn:test:model';
const MODEL = `<?xml version="1.0"?><!-- of the add-in --><m:model xmlns:m="${NAMESPACE}"><m:item/></m:model>`;
const OTHER = '<notes xmlns="urn:test:notes">one &amp; two</notes>';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

function add(...documents: string[]): Promise<string[]> {
  return Excel.run(async (context) => {
    const parts = documents.map((xml) => context.workbook.customXmlParts.add(xml));
    for (const part of parts) part.load('id');
    await context.sync();
    return parts.map(({ id }) => id);
  });
}

test('are added, found by namespace and by id, read, listed and counted', async () => {
  const [id = '', otherId = ''] = await add(MODEL, OTHER);
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const ofModel = parts.getByNamespace(NAMESPACE);
    const only = ofModel.getOnlyItem();
    const other = parts.getItem(otherId);
    const elsewhere = ofModel.getItemOrNullObject(otherId);
    const texts = [only.getXml(), other.getXml()];
    const counts = [parts.getCount(), ofModel.getCount(), parts.getByNamespace('urn:none').getCount()];
    parts.load('items/id,items/namespaceUri');
    only.load('id');
    await context.sync();
    expect(parts.items.map((part) => [part.id, part.namespaceUri])).toEqual([
      [id, NAMESPACE],
      [otherId, 'urn:test:notes'],
    ]);
    expect(texts.map(({ value }) => value)).toEqual([MODEL, OTHER]);
    expect(counts.map(({ value }) => value)).toEqual([2, 1, 0]);
    expect([only.id, elsewhere.isNullObject]).toEqual([id, true]);
  });
});

test('are replaced and deleted; what is gone is not found', async () => {
  const [id = ''] = await add(MODEL);
  await Excel.run(async (context) => {
    const part = context.workbook.customXmlParts.getItem(id);
    part.setXml(OTHER);
    const xml = part.getXml();
    part.load('namespaceUri');
    await context.sync();
    expect([xml.value, part.namespaceUri]).toEqual([OTHER, 'urn:test:notes']);
    part.delete();
    const gone = context.workbook.customXmlParts.getItemOrNullObject(id);
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
  const missing = Excel.run(async (context) => {
    context.workbook.customXmlParts.getItem(id).setXml(MODEL);
    await context.sync();
  });
  await expect(missing).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('nobody knows which of two is the only one', async () => {
  await add(MODEL, MODEL);
  await Excel.run(async (context) => {
    const ofModel = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
    const two = ofModel.getOnlyItemOrNullObject();
    const none = context.workbook.customXmlParts.getByNamespace('urn:none').getOnlyItemOrNullObject();
    await context.sync();
    expect([two.isNullObject, none.isNullObject]).toEqual([true, true]);
    ofModel.getOnlyItem().load('id');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
  });
});

test.each([
  ['no XML', 'model'],
  ['an element that is not closed', '<model>'],
  ['two elements outside', '<one/><two/>'],
])('%s is refused', async (_, xml) => {
  await expect(add(xml)).rejects.toMatchObject({ code: 'InvalidArgument' });
  const [id = ''] = await add(MODEL);
  const replaced = Excel.run(async (context) => {
    context.workbook.customXmlParts.getItem(id).setXml(xml);
    await context.sync();
  });
  await expect(replaced).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('an element without a namespace has none', async () => {
  await add('<plain a="1"/>');
  await Excel.run(async (context) => {
    const plain = context.workbook.customXmlParts.getByNamespace('').getOnlyItem();
    plain.load('namespaceUri');
    await context.sync();
    expect(plain.namespaceUri).toBe('');
  });
});

test('are not a step of undo, and travel with the file', async () => {
  const [id] = await add(MODEL);
  expect(workbook.book.undoDepth).toBe(0);
  workbook = workbook.reopen();
  expect([...workbook.book.customXml]).toEqual([[id, MODEL]]);
});
