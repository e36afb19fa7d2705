/** How tables say which way is better. */
import type { CellValue } from '../../../src/model/types';
import type { Dress } from './choices';
import { chosen } from './choices';
import type { Cell } from './numbers';
import { plain } from './numbers';
import type { CleanKpi, CleanPolarity } from './table';

type Words = Readonly<Record<CleanPolarity, CellValue>>;

const words = (maximize: CellValue, minimize: CellValue, stabilize: CellValue, to120: CellValue): Words => ({
  maximize,
  minimize,
  stabilize,
  'maximize-120': to120,
});

/** The first is English, the second Indonesian; the rest is used in both. */
const STYLES: Readonly<Record<Dress['polarity'], readonly Words[]>> = {
  words: [
    words('Maximize', 'Minimize', 'Stabilize', 'Maximize-120'),
    words('Maksimalkan', 'Minimalkan', 'Stabilkan', 'Polarisasi 120'),
    words('MAXIMIZE', 'MINIMIZE', 'STABILIZE', 120),
    words('Maximise', 'Minimise', 'Stabilise', 'Maximise-120'),
  ],
  short: [
    words('Max', 'Min', 'Stab', 'Max 120'),
    words('Maks', 'Min', 'Stabil', 'Polarisasi 120'),
    words('max.', 'min.', 'stab.', 120),
  ],
  positive: [words('Positive', 'Negative', 'Stabilize', 120), words('Positif', 'Negatif', 'Stabil', 'Polarisasi 120')],
  signs: [
    words('+', '-', 'Stabilize', 120),
    words('+', '−', 'Stabilkan', 'polarisasi 120'),
    words('(+)', '(-)', 'Stabil', 120),
  ],
  triangles: [words('▲', '▼', 'Stabilize', 120), words('△', '▽', 'Stabil', 120)],
  arrows: [words('↑', '↓', 'Stabilize', 120), words('⬆', '⬇', 'Stabil', 120)],
  sentence: [
    words('Higher is better', 'Lower is better', 'On target', 'Maximize-120'),
    words('Semakin tinggi semakin baik', 'Semakin rendah semakin baik', 'Tepat target', 'Polarisasi 120'),
    words('The higher the better', 'The lower the better', 'On target is better', 'Maximize-120'),
    words('Higher', 'Lower', 'Stable', 'Maximize-120'),
  ],
  letters: [words('HIB', 'LIB', 'Stabilize', 120), words('HB', 'LB', 'Stabilkan', 120)],
  order: [
    words('Ascending', 'Descending', 'Stabilize', 120),
    words('Naik', 'Turun', 'Stabil', 120),
    words('Increase', 'Decrease', 'Stable', 120),
  ],
  benefit: [words('Benefit', 'Cost', 'Stabilize', 120), words('Benefit', 'Cost', 'Stabil', 'Polarisasi 120')],
};

export function polarityWord({ polarity }: CleanKpi, dress: Dress): Cell {
  return plain(chosen(STYLES[dress.polarity], dress, 'polarity words')[polarity]);
}
