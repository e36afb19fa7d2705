/** The view of every part. */
import type { ComponentType } from 'react';
import { MapView } from '../map/MapView';
import { CollectView } from '../offices/CollectView';
import type { PartName, PartProps } from './openPart';

export const PARTS: Readonly<Record<PartName, ComponentType<PartProps>>> = {
  map: MapView,
  offices: CollectView,
};
