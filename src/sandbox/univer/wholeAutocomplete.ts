/**
 * Autocomplete lists every function that begins as typed, as Excel does. Univer keeps the first ten (its editor takes
 * `slice(0, 10)` of what the service finds), and a family of eighteen would hide eight.
 */
import type { Injector } from '@univerjs/core';
import { IDescriptionService } from '@univerjs/sheets-formula';

const UNIVERS_LIMIT = 10;

export function listEveryFunction(injector: Injector): void {
  const service = injector.get(IDescriptionService);
  const search = service.getSearchListByNameFirstLetter.bind(service);
  service.getSearchListByNameFirstLetter = (text) => {
    const found = search(text);
    found.slice = (start, end) => Array.from(found).slice(start, end === UNIVERS_LIMIT ? undefined : end);
    return found;
  };
}
