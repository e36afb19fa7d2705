/** Portable copies of what we write ourselves: the same numbers without our functions. */
import { hierarchyRequest } from '../../src/sheets/hierarchy/judgments';
import { SAMPLE_IDS } from '../../src/workbook/samples/sampleRegistry';
import { writeSheets } from '../../src/workbook/writing/writer';
import { kppn, samsat, treasurer } from '../model/scorecard/support';
import { openedSample } from '../samples/opened';
import type { OpenWorkbook } from '../support/excel';
import { openWorkbook } from '../support/excel';
import { writeCard, functions } from './plans/cards';
import { portableCopy } from './portableCopy';
import { samsatModel } from './samsatModel';

let close: (() => void) | null = null;
afterEach(() => {
  close?.();
  close = null;
});

async function expectSameCopy(workbook: Pick<OpenWorkbook, 'close'>): Promise<void> {
  const { plan, differences, compared } = await portableCopy(workbook);
  expect(plan.valuesOnly.map(({ cell, reason }) => `${cell.sheet} ${cell.formula.slice(0, 80)}: ${reason.en}`)).toEqual(
    [],
  );
  const formulas = [
    ...plan.cells.map(({ formula }) => formula),
    ...(plan.helper?.cells ?? []).flatMap(({ content }) => ('formula' in content ? [content.formula] : [])),
  ];
  expect(
    formulas.filter((formula) =>
      /\b(?:AHP|OMAX|CKP|BSC)[._]|\b(?:LET|XLOOKUP|XMATCH|FILTER|SORTBY|LAMBDA)\(/.test(formula),
    ),
  ).toEqual([]);
  expect(differences.slice(0, 10)).toEqual([]);
  expect(compared).toBeGreaterThan(50);
}

test.each(SAMPLE_IDS)('the sheets of the study %s', async (id) => {
  const opened = await openedSample(id);
  close = () => opened.close();
  await expectSameCopy(opened);
});

test('the hierarchy of SAMSAT: judgments, global weights', async () => {
  const workbook = openWorkbook({ functions });
  close = () => workbook.close();
  await writeSheets(hierarchyRequest(samsatModel(), 'en'), 'replace');
  await workbook.book.settled();
  await expectSameCopy(workbook);
});

test.each([
  ['SAMSAT', () => writeCard(samsat(({ exactWeight }) => exactWeight))],
  [
    'SAMSAT by the hurdle rule',
    () =>
      writeCard(
        samsat(({ exactWeight }) => exactWeight),
        { card: { rule: 'hurdle' } },
      ),
  ],
  [
    'the treasurer',
    () => writeCard(treasurer('table7'), { card: { kind: 'ckp', normalize: false, behaviour: 92.89 } }),
  ],
  ['KPPN Banyuwangi', () => writeCard(kppn(), { card: { kind: 'nko', weights: 'equal' } })],
] as const)('the scorecard of %s', async (_, write) => {
  const { workbook } = await write();
  close = () => workbook.close();
  await expectSameCopy(workbook);
});
