/** The view of every part. */
import type { ComponentType } from 'react';
import { ChangeView } from '../change/ChangeView';
import { ImprovementView } from '../improvement/ImprovementView';
import { BenchmarkView } from '../offices/BenchmarkView';
import { CollectView } from '../offices/CollectView';
import { TwoSetsView } from '../twoSets/TwoSetsView';
import { YearsView } from '../years/YearsView';
import { PeriodsView } from '../periods/PeriodsView';
import type { PartName, PartProps } from './openPart';

export const PARTS: Readonly<Record<PartName, ComponentType<PartProps>>> = {
  offices: CollectView,
  change: ChangeView,
  years: YearsView,
  improvement: ImprovementView,
  benchmark: BenchmarkView,
  periods: PeriodsView,
  twoSets: TwoSetsView,
};
