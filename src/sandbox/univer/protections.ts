/** What is protected, by the identity of the sheet or, for the structure, of the workbook. */
export type Protections = Map<string, boolean>;
