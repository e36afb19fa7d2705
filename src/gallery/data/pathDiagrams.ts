/** Path models as they are drawn; all numbers are invented. */
import type { Diagram } from '../../taskpane/charts/pathDiagram/types';
import { UNBROKEN } from './hierarchies';

/** In the shape of study 004, without its numbers, which it does not print. */
export const useOfInformation: Diagram = {
  constructs: [
    { name: 'Faktor teknis', formative: false },
    { name: 'Faktor organisasi', formative: false },
    { name: 'Faktor budaya', formative: false },
    { name: 'Penggunaan informasi kinerja', formative: false, r2: 0.482 },
  ],
  paths: [
    { from: 'Faktor teknis', to: 'Penggunaan informasi kinerja', coefficient: 0.131, p: 0.184 },
    { from: 'Faktor organisasi', to: 'Penggunaan informasi kinerja', coefficient: 0.395, p: 0.0004 },
    { from: 'Faktor budaya', to: 'Penggunaan informasi kinerja', coefficient: 0.287, p: 0.012 },
  ],
};

const ITEMS = ['X1.1', 'X1.2', 'X2.1', 'X2.2', 'X2.3', 'X3.1', 'X3.2', 'Y1', 'Y2', 'Y3 Keputusan anggaran'];
const OF = [0, 0, 1, 1, 1, 2, 2, 3, 3, 3];

export const withItems: Diagram = {
  ...useOfInformation,
  items: ITEMS.map((name, index) => ({
    construct: useOfInformation.constructs[OF[index] ?? 0]?.name ?? '',
    name,
    value: 0.903 - index * 0.021,
  })),
};

/** The six constructs of a customer satisfaction index, with paths that pass others. */
export const satisfaction: Diagram = {
  constructs: [
    { name: 'Image', formative: false },
    { name: 'Expectation', formative: false, r2: 0.256 },
    { name: 'Quality', formative: false, r2: 0.308 },
    { name: 'Value', formative: true, r2: 0.343 },
    { name: 'Satisfaction', formative: false, r2: 0.682 },
    { name: 'Loyalty', formative: false, r2: 0.459 },
  ],
  paths: [
    { from: 'Image', to: 'Expectation', coefficient: 0.507, p: 0 },
    { from: 'Image', to: 'Satisfaction', coefficient: 0.178, p: 0.002 },
    { from: 'Image', to: 'Loyalty', coefficient: 0.195, p: 0.04 },
    { from: 'Expectation', to: 'Quality', coefficient: 0.557, p: 0 },
    { from: 'Expectation', to: 'Value', coefficient: 0.05, p: 0.31 },
    { from: 'Expectation', to: 'Satisfaction', coefficient: -0.064, p: 0.27 },
    { from: 'Quality', to: 'Value', coefficient: 0.557, p: 0 },
    { from: 'Quality', to: 'Satisfaction', coefficient: 0.513, p: 0 },
    { from: 'Value', to: 'Satisfaction', coefficient: 0.192, p: 0.001 },
    { from: 'Satisfaction', to: 'Loyalty', coefficient: 0.529, p: 0 },
  ],
};

const causes = Array.from({ length: 7 }, (_, index) => ({ name: `Faktor ${index + 1}`, formative: index % 3 === 0 }));

/** More causes than stand side by side, and a name that cannot be broken. */
export const manyCauses: Diagram = {
  constructs: [...causes, { name: UNBROKEN, formative: false, r2: 0.5 }, { name: 'Hasil', formative: false, r2: 0.3 }],
  paths: [
    ...causes.map(({ name }, index) => ({ from: name, to: UNBROKEN, coefficient: 0.05 + index / 20 })),
    { from: UNBROKEN, to: 'Hasil', coefficient: 0.41 },
    { from: 'Faktor 1', to: 'Hasil', coefficient: 0.12 },
  ],
};
