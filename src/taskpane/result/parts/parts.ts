/** The view of every part. */
import type { ComponentType } from 'react';
import { BenchmarkView } from '../offices/BenchmarkView';
import { CollectView } from '../offices/CollectView';
import type { PartName, PartProps } from './openPart';

export const PARTS: Readonly<Record<PartName, ComponentType<PartProps>>> = {
  offices: CollectView,
  benchmark: BenchmarkView,
};
