/** The view of every part. */
import type { ComponentType } from 'react';
import { CollectView } from '../offices/CollectView';
import { PeriodsView } from '../periods/PeriodsView';
import type { PartName, PartProps } from './openPart';

export const PARTS: Readonly<Record<PartName, ComponentType<PartProps>>> = {
  offices: CollectView,
  periods: PeriodsView,
};
