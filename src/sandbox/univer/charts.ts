/** A sheet's charts, kept as data in the file: Univer draws none. */
import type { ChartPort, StoredChart } from '../objects/port';

export type ChartsOfSheets = Map<string, readonly StoredChart[]>;

export class SheetCharts implements ChartPort {
  readonly #kept: ChartsOfSheets;
  readonly #sheetId: string;

  constructor(kept: ChartsOfSheets, sheetId: string) {
    this.#kept = kept;
    this.#sheetId = sheetId;
  }

  list(): readonly StoredChart[] {
    return this.#kept.get(this.#sheetId) ?? [];
  }

  add(chart: StoredChart): void {
    this.#kept.set(this.#sheetId, [...this.list(), chart]);
  }

  replace(chart: StoredChart): void {
    this.#kept.set(
      this.#sheetId,
      this.list().map((each) => (each.id === chart.id ? chart : each)),
    );
  }

  remove(id: string): void {
    this.#kept.set(
      this.#sheetId,
      this.list().filter((each) => each.id !== id),
    );
  }
}
