/** The view of every part. */
import type { ComponentType } from 'react';
import { CasesView } from '../cases/CasesView';
import { MapView } from '../map/MapView';
import { ChangeView } from '../change/ChangeView';
import { ImprovementView } from '../improvement/ImprovementView';
import { BenchmarkView } from '../offices/BenchmarkView';
import { CollectView } from '../offices/CollectView';
import { TwoSetsView } from '../twoSets/TwoSetsView';
import { YearsView } from '../years/YearsView';
import { PeriodsView } from '../periods/PeriodsView';
import type { PartName, PartProps } from './openPart';

export const PARTS: Readonly<Record<PartName, ComponentType<PartProps>>> = {
  map: MapView,
  offices: CollectView,
  change: ChangeView,
  years: YearsView,
  improvement: ImprovementView,
  benchmark: BenchmarkView,
  periods: PeriodsView,
  cases: CasesView,
  twoSets: TwoSetsView,
};
