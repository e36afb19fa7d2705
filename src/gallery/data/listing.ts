/** What a list in the sheet does in the gallery: nothing, for there is no workbook. */
const nothing = (): void => undefined;

export const NO_TABLE_LISTING = {
  isLost: false,
  refusal: null,
  busy: false,
  takeSelection: nothing,
  takeTable: async () => false,
  reopen: nothing,
  remove: nothing,
  takeAdded: nothing,
  readAgain: async () => null,
  close: nothing,
  restore: nothing,
};
