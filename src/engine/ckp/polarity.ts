/** Which way is better. */
import type { Vocabulary } from '../words';

/**
 * Whether more, less or the target itself is best; `maximize-120` is for indicators that cannot exceed their target.
 */
export type Polarity = 'maximize' | 'minimize' | 'stabilize' | 'maximize-120';

export const POLARITIES: Vocabulary<Polarity> = {
  parameter: { en: 'Polarity', id: 'Polaritas' },
  default: 'maximize',
  choices: {
    maximize: {
      en: ['maximize', 'maximise'],
      id: ['maksimalkan', 'maksimasi'],
      meaning: { en: 'more is better', id: 'makin tinggi makin baik' },
    },
    minimize: {
      en: ['minimize', 'minimise'],
      id: ['minimalkan', 'minimasi'],
      meaning: { en: 'less is better', id: 'makin rendah makin baik' },
    },
    stabilize: {
      en: ['stabilize', 'stabilise'],
      id: ['stabilkan', 'stabilisasi'],
      meaning: { en: 'the target itself is best', id: 'tepat pada target paling baik' },
    },
    'maximize-120': {
      en: ['maximize-120', 'maximise-120'],
      id: ['maksimalkan-120', 'maksimasi-120'],
      meaning: { en: '120 when the target is reached', id: '120 bila target tercapai' },
    },
  },
};
