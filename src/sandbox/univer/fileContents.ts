/** What travels in the file beside the cells: Univer puts it into its snapshot and brings it back on opening. */
import { IResourceManagerService, UniverInstanceType, type Injector } from '@univerjs/core';

export class FileContents {
  readonly #resources: IResourceManagerService;

  constructor(injector: Injector) {
    this.#resources = injector.get(IResourceManagerService);
  }

  /** A map that is saved under `pluginName`. Call before the workbook is opened. */
  keep<Value>(pluginName: `SHEET_${string}_PLUGIN`): Map<string, Value> {
    const kept = new Map<string, Value>();
    this.#resources.registerPluginResource<Record<string, Value>>({
      pluginName,
      businesses: [UniverInstanceType.UNIVER_SHEET],
      toJson: () => JSON.stringify(Object.fromEntries(kept)),
      parseJson: (text) => JSON.parse(text) as Record<string, Value>,
      onLoad: (_unitId, entries) => {
        kept.clear();
        for (const [key, value] of Object.entries(entries)) kept.set(key, value);
      },
      onUnLoad: () => kept.clear(),
    });
    return kept;
  }
}
