import type { Lane, MapObjective } from '../../../src/model/map/lanes';
import { samsatObjectives } from '../../support/tables/samsatMap';

export function objective(code: string, name = '', key = code || name): MapObjective {
  return { key, code, name, score: null, light: null, kpis: [] };
}

export function lane(name: string, objectives: readonly MapObjective[]): Lane {
  return { name, score: null, light: null, objectives };
}

export const samsatLanes: readonly Lane[] = Object.entries(samsatObjectives).map(([name, objectives]) =>
  lane(
    name,
    Object.entries(objectives).map(([code, called]) => objective(code, called)),
  ),
);

export const samsatAll = samsatLanes.flatMap(({ objectives }) => objectives);

export function named(key: string): MapObjective {
  const found = samsatAll.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no objective ${key}`);
  return found;
}
