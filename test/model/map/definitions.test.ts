/** Definitions stay with the objectives that they were written for. */
import { causesOf } from '../../../src/model/map/causes';
import { definitionsOf } from '../../../src/model/map/definitions';
import { mapFor, mapOf, withDefinition, withNamesNow, withoutDefinition } from '../../../src/model/map/edit';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { Model } from '../../../src/model/types';
import { lane, named, objective, samsatAll } from './support';

const define = (model: Model, of: string, text: string): Model =>
  withDefinition(model, 's', named(of), text, samsatAll);
const both = define(define(EMPTY_MODEL, 'F1', ' Semua potensi '), 'F2', 'Per pegawai');
const read = (model: Model, objectives = samsatAll) => {
  const { texts, orphans } = definitionsOf(mapOf(model, 's'), objectives);
  return { texts: Object.fromEntries(texts), orphans: orphans.map(({ of, text }) => [of.code, text]) };
};

test('a definition is kept without its blanks, and a blank one goes', () => {
  expect(read(both)).toEqual({ texts: { F1: 'Semua potensi', F2: 'Per pegawai' }, orphans: [] });
  expect(mapOf(define(define(both, 'F1', ''), 'F2', ' '), 's').definitions).toEqual({});
});

test('codes that were counted anew move no definition to another objective', () => {
  const turned = [objective('F1', named('F2').name), objective('F2', named('F1').name)];
  expect(read(both, turned).texts).toEqual({ F1: 'Per pegawai', F2: 'Semua potensi' });
  const dropped = [objective('F1', named('F2').name)];
  expect(read(both, dropped)).toEqual({ texts: { F1: 'Per pegawai' }, orphans: [['F1', 'Semua potensi']] });
});

test('an objective with other words keeps it, and is asked about until somebody says that it holds', () => {
  const lanes = [lane('Financial', [objective('F1', 'Menekan biaya'), named('F2')])];
  const objectives = lanes.flatMap((one) => one.objectives);
  expect(read(both, objectives).texts).toEqual({ F1: 'Semua potensi', F2: 'Per pegawai' });
  const asked = (model: Model): string[] => causesOf(mapOf(model, 's'), lanes).renamed.map((one) => one.describe('id'));
  expect(asked(both)).toEqual([
    'F1 bernama “Meningkatkan Pendapatan Asli Daerah (PAD)” saat dihubungkan atau didefinisikan dan kini “Menekan biaya”. Periksa apakah hubungan dan definisinya masih berlaku.',
  ]);
  const confirmed = withNamesNow(both, 's', objectives);
  expect(asked(confirmed)).toEqual([]);
  expect(read(confirmed, objectives)).toEqual(read(both, objectives));
});

test('what belongs to no objective now is seen, kept, and removed only when asked', () => {
  const { orphans } = definitionsOf(mapOf(both, 's'), [named('F1')]);
  expect(orphans.map(({ of, text }) => [of.code, text])).toEqual([['F2', 'Per pegawai']]);
  const typed = withDefinition(both, 's', named('F1'), 'Lain', [named('F1')]);
  expect(read(typed).texts).toEqual({ F1: 'Lain', F2: 'Per pegawai' });
  const rest = definitionsOf(mapOf(typed, 's'), [named('F1')]).orphans;
  expect(read(withoutDefinition(typed, 's', rest[0]?.key ?? ''))).toEqual({ texts: { F1: 'Lain' }, orphans: [] });
});

test('two definitions that came to one objective are both shown, and typed as one', () => {
  const other = withDefinition(both, 's', objective('', named('F1').name), 'Dari orang lain', []);
  expect(read(other).texts.F1).toBe('Semua potensi\nDari orang lain');
  expect(Object.keys(mapOf(define(other, 'F1', 'Satu'), 's').definitions)).toHaveLength(2);
  const confirmed = withNamesNow(other, 's', samsatAll);
  expect(read(confirmed).texts.F1).toBe('Semua potensi\nDari orang lain');
});

test('a copied scorecard takes its map along, and none where nothing stands on it', () => {
  expect(mapFor(both, 's', 'next')).toEqual([{ ...mapOf(both, 's'), scorecard: 'next' }]);
  expect(mapFor(EMPTY_MODEL, 's', 'next')).toEqual([]);
});

test('what belongs to no objective goes to none either once others were kept anew', () => {
  // F2 was dropped and F3, which has its own definition, counted anew as F2.
  const [f1, third] = [named('F1'), objective('F2', 'Biaya per layanan')];
  const kept = withDefinition(both, 's', objective('F3', third.name), 'Seluruh biaya', [
    f1,
    named('F2'),
    objective('F3', third.name),
  ]);
  const edited = withDefinition(kept, 's', third, 'Seluruh biaya langsung', [f1, third]);
  const now = { texts: { F1: 'Semua potensi', F2: 'Seluruh biaya langsung' }, orphans: [['', 'Per pegawai']] };
  expect(read(edited, [f1, third])).toEqual(now);
  expect(read(withNamesNow(edited, 's', [f1, third]), [f1, third])).toEqual(now);
});
