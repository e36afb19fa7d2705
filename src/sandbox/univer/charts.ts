/** A sheet's charts, kept as data in the file: Univer draws none. Their cells and places follow rows and columns. */
import type { ICommandService } from '@univerjs/core';
import type { Anchor } from '../../files/anchors';
import { shiftedArea, shiftedPlace } from '../../files/formulas/shifted';
import type { ChartArea, ChartPort, StoredChart } from '../objects/port';
import { isTakenBack, shiftOf, type SheetShift } from './shifts';

export type ChartsOfSheets = Map<string, readonly StoredChart[]>;

export class SheetCharts implements ChartPort {
  readonly #kept: ChartsOfSheets;
  readonly #sheetId: string;
  readonly #changed: () => void;

  constructor(kept: ChartsOfSheets, sheetId: string, changed: () => void) {
    this.#kept = kept;
    this.#sheetId = sheetId;
    this.#changed = changed;
  }

  list(): readonly StoredChart[] {
    return this.#kept.get(this.#sheetId) ?? [];
  }

  add(chart: StoredChart): void {
    this.#keep([...this.list(), chart]);
  }

  replace(chart: StoredChart): void {
    this.#keep(this.list().map((each) => (each.id === chart.id ? chart : each)));
  }

  remove(id: string): void {
    this.#keep(this.list().filter((each) => each.id !== id));
  }

  #keep(charts: readonly StoredChart[]): void {
    this.#kept.set(this.#sheetId, charts);
    this.#changed();
  }
}

/** What is taken out and brought back at once leaves the charts as they were: an area does not grow at its edge. */
export function letChartsFollow(commands: ICommandService, unitId: string, kept: ChartsOfSheets): void {
  let last: { readonly shift: SheetShift; readonly before: ReadonlyMap<string, StoredChart> } | null = null;
  commands.onCommandExecuted((command) => {
    const shift = shiftOf(command, unitId);
    if (shift === null) return;
    const before = last !== null && isTakenBack(last.shift, shift) ? last.before : new Map<string, StoredChart>();
    last = { shift, before: new Map([...kept.values()].flat().map((chart) => [chart.id, chart])) };
    for (const [sheetId, charts] of kept)
      kept.set(
        sheetId,
        charts.map((chart) => before.get(chart.id) ?? shifted(chart, sheetId, shift)),
      );
  });
}

function shifted(chart: StoredChart, sheetId: string, shift: SheetShift): StoredChart {
  const moved = (area: ChartArea | null): ChartArea | null => {
    if (area === null || area.sheetId !== shift.sheetId) return area;
    const box = shiftedArea(area.box, shift);
    return box === null ? null : { ...area, box };
  };
  return {
    ...chart,
    anchor: sheetId === shift.sheetId ? shiftedAnchor(chart.anchor, shift) : chart.anchor,
    series: chart.series.map(({ name, values, categories, ...look }) => ({
      ...look,
      name: typeof name === 'string' ? name : (moved(name) ?? ''),
      values: moved(values),
      categories: moved(categories),
    })),
  };
}

/** A cell that is gone hands it to the one that takes its place, as in the file. */
function shiftedAnchor(anchor: Anchor, shift: SheetShift): Anchor {
  const key = shift.axis === 'rows' ? 'row' : 'column';
  return { ...anchor, [key]: shiftedPlace(anchor[key], shift) ?? shift.at };
}
