/** Formulas of ours as Excel leaves them, and those of other people that look alike. */
import { OWN_FUNCTIONS } from '../../../src/files/formulas/ownFunctions';
import { repaired } from '../../../src/files/formulas/repaired';
import { contract } from '../../support/contract';

test('all functions are known, and no others', () => {
  expect([...OWN_FUNCTIONS].sort()).toEqual(contract.map((line) => /^\S+ ([A-Z.]+)/.exec(line)?.[1]).sort());
});

test.each([
  ['as typed', '=AHP.WEIGHTS(B2:D4)', '=AHP.WEIGHTS(B2:D4)'],
  ['as typed in small letters', '=IFERROR(ahp.cr(B2:D4),"")', '=IFERROR(ahp.cr(B2:D4),"")'],
  ['as files name them', '=_xldudf_AHP_WEIGHTS(B2:D4,"geometric")', '=AHP.WEIGHTS(B2:D4,"geometric")'],
  ['with one more underscore', '=__xldudf_OMAX_LEVEL(B2,C2:F2)', '=OMAX.LEVEL(B2,C2:F2)'],
  [
    'two in one formula',
    '=IF(B2="","",ROUND(_xldudf_OMAX_INDEX(B2:B9,C2:C9)/_xldudf_CKP_INDEX(D2,E2),2))',
    '=IF(B2="","",ROUND(OMAX.INDEX(B2:B9,C2:C9)/CKP.INDEX(D2,E2),2))',
  ],
  [
    'behind the analysis tools',
    "='C:\\Program Files\\Microsoft Office\\Root\\Office16\\LIBRARY\\ANALYSIS\\FUNCRES.XLAM'!_xldudf_AHP_CR(B2:D4)",
    '=AHP.CR(B2:D4)',
  ],
  ['behind them without a path', '=FUNCRES.XLAM!_xldudf_AHP_RI(3)+1', '=AHP.RI(3)+1'],
  ['behind brackets', "='[FUNCRES.XLAM]FUNCRES'!_xldudf_BSC_GAP(B2,C2:C9)", '=BSC.GAP(B2,C2:C9)'],
  ['with the prefix of a later version', '=_xlfn.AHP.WEIGHTS(B2:D4)', '=AHP.WEIGHTS(B2:D4)'],
  ['with two of them', '=_xlfn._xldudf_AHP_WEIGHTS(_xlfn.SINGLE(B2))', '=AHP.WEIGHTS(_xlfn.SINGLE(B2))'],
  ['as an unknown function', '=_xludf.CKP.RATING(B2)', '=CKP.RATING(B2)'],
  [
    'of another workbook',
    "='D:\\Kinerja\\[Penilaian 2026.xlsx]KPI'!AHP.CR('Bobot 1'!B2:D4)",
    "=AHP.CR('Bobot 1'!B2:D4)",
  ],
  ['of another workbook that is open', '=[Penilaian.xlsx]KPI!CKP.INDEX(B2,C2)', '=CKP.INDEX(B2,C2)'],
  ['of another workbook by its number', '=[1]!OMAX.LIGHT(B2)&"!"', '=OMAX.LIGHT(B2)&"!"'],
])('%s: only the name changes', (_, broken, whole) => {
  expect(repaired(broken)).toEqual({ formula: whole, unknown: [] });
});

test.each([
  ['a text', '="_xldudf_AHP_WEIGHTS(B2:D4)"'],
  ['a sheet of that name', "='AHP.WEIGHTS(1)'!B2+SUM(B2:B9)"],
  ['a reference to cells of other files', "='[Penilaian.xlsx]AHP.CR'!B2"],
  ['a function of somebody else', '=_xldudf_CONTOSO_WEIGHTS(B2:D4)+AHP_WEIGHTS(B2)'],
  ['a function of this workbook', '=Sheet1!AHP.WEIGHTS(B2:D4)'],
  ['a name without a call', '=AHP.WEIGHTS'],
  ['an unknown one as typed', '=AHP.NOTHING(B2)'],
  ['another one that ends alike', '=MYAHP.WEIGHTS(B2)'],
])('%s is none of ours', (_, formula) => expect(repaired(formula)).toBeNull());

test('a function of ours that this version does not have is named and left', () => {
  const formula = '=_xldudf_AHP_NOTHING(B2)+_xldudf_AHP_RI(3)';
  expect(repaired(formula)).toEqual({ formula: '=_xldudf_AHP_NOTHING(B2)+AHP.RI(3)', unknown: ['AHP.NOTHING'] });
});
