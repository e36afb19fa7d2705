import { XMLValidator } from 'fast-xml-parser';
import { newWorkbook } from '../../../src/files/patching/newWorkbook';
import { readWorkbook } from '../../../src/files/reading/readWorkbook';
import { wholeWorkbook } from '../contents';
import { partsOf } from '../packages';

const file = newWorkbook(wholeWorkbook);
const parts = partsOf(file);

test('what is written is what is read', () => {
  expect(readWorkbook(file)).toEqual(wholeWorkbook);
});

test('the same contents make the same bytes, whenever', () => {
  expect(newWorkbook(wholeWorkbook)).toEqual(file);
});

test('each part is XML, has a kind, and every relation points at one', () => {
  for (const [name, text] of Object.entries(parts)) expect([name, XMLValidator.validate(text)]).toEqual([name, true]);
  const overrides = [...parts['[Content_Types].xml']!.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
  const parted = Object.keys(parts).filter((name) => !/(\.rels|\[Content_Types\]\.xml)$/.test(name));
  expect(overrides.sort()).toEqual(parted.sort());
  for (const [name, text] of Object.entries(parts).filter(([each]) => each.endsWith('.rels')))
    for (const [, target = ''] of text.matchAll(/Target="([^"]+)"/g)) {
      const from = `https://x/${name.replace(/_rels\/[^/]+$/, '')}`;
      expect(parts).toHaveProperty([new URL(target, from).pathname.slice(1)]);
    }
});

test('a dynamic array has its mark and spills values, a text is never a formula', () => {
  const sheet = parts['xl/worksheets/sheet1.xml']!;
  expect(sheet).toContain('<c r="A3" cm="1"><f t="array" ref="A3:A4">_xldudf_AHP_WEIGHTS(A1:B2)</f><v>0.5</v></c>');
  expect(sheet).toContain('<c r="A4"><v>0.5</v></c>');
  expect(parts['xl/metadata.xml']).toMatch(/XLDAPR.*fDynamic="1".*<rc t="1" v="0"\/>/s);
  expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">  =SUM(A1)</t></is>');
});

test('one sheet alone is selected, and names of prints belong to their sheet', () => {
  const selected = Object.keys(parts).filter((name) => parts[name]!.includes('tabSelected="1"'));
  expect(selected).toEqual(['xl/worksheets/sheet3.xml']);
  expect(parts['xl/workbook.xml']).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">');
});
