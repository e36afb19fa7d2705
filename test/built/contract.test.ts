import { contract, signatureOf } from '../support/contract';
import { loadBundle } from '../support/functions';

const { catalogue, associated } = loadBundle();

test('functions.json declares the functions of the contract, with their ids, names and parameters in order', () => {
  expect(catalogue.functions.map(signatureOf).sort()).toEqual([...contract].sort());
});

test('functions.js associates each of them, once', () => {
  expect([...associated].sort()).toEqual(contract.map((line) => line.split(' ')[0]).sort());
});

test('every result that may spill is declared a matrix, every other a single value', () => {
  const single = [
    'AHP.CR',
    'AHP.LAMBDA',
    'AHP.CI',
    'AHP.GCI',
    'AHP.RI',
    'AHP.KOCZKODAJ',
    'AHP.CONSENSUS',
    'AHP.HIERARCHYCR',
  ];
  const others = ['OMAX.INDEX', 'CKP.SCORE'];
  const declaredSingle = catalogue.functions.filter(({ result }) => result?.dimensionality !== 'matrix');
  expect(declaredSingle.map(({ name }) => name).sort()).toEqual([...single, ...others].sort());
});
