/** A whole of perspectives that hangs on weights of indicators that nobody printed. */
import { lightOf, lightWord } from '../../../engine/bands';
import { agreement } from '../agreement';
import { known } from '../estimate';
import type { Finding } from '../finding';
import { equalMeans } from '../objectives';
import type { EqualMeans } from '../objectives';
import { asShown, besides, finding } from '../say';
import { effectOf } from '../wholes';
import type { AuditKind } from './kind';

const KIND = 'equalWeights';

export const EQUAL_WEIGHTS: AuditKind = {
  kind: KIND,
  find: ({ scores }) => equalMeans(scores).filter(isOther).map(said),
};

function isOther({ total, computed, unequal }: EqualMeans): boolean {
  return unequal.length > 0 && agreement(total.figure, known(computed)) === 'differs';
}

function said({ table, total, computed, unequal }: EqualMeans): Finding {
  const light = lightOf(computed, table.bands);
  const values = {
    total: total.name,
    printed: asShown(total.figure),
    computed: besides(computed, total.figure),
    light: { en: lightWord(light, 'en').toLowerCase(), id: lightWord(light, 'id').toLowerCase() },
  };
  const cells = [total.figure, ...unequal.map(({ figure }) => figure)];
  const effect = effectOf({ figure: total.figure, bands: table.bands }, computed);
  return finding(KIND, { certainty: 'possible', cells, key: 'auditEqualWeights', values, effect });
}
