/** The hierarchy of study 003 as Lampiran 2 asks about it: Table 4.2 and C4c, which that table no longer has. */
import { addItem } from '../../../src/model/hierarchy/edit';
import { readTable } from '../../../src/model/hierarchy/reading';
import { withHierarchy } from '../../../src/model/hierarchy/withHierarchy';
import { sameAs } from '../../../src/model/hierarchy/tree';
import type { Model } from '../../../src/model/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import { samsatKpiList } from '../../support/tables/samsatHierarchy';

export function idOf(model: Model, code: string): string {
  const item = model.items.find((one) => sameAs(one.code) === sameAs(code));
  if (!item) throw new Error(`no ${code}`);
  return item.id;
}

export function lampiran2(): Model {
  const model = withHierarchy(EMPTY_MODEL, readTable(samsatKpiList.map((row) => [...row])), 'Kinerja KB SAMSAT');
  const name = 'Rata-rata pembayaran biaya kesehatan';
  return addItem(model, { parent: idOf(model, 'C4'), code: 'C4c', name }).model;
}
