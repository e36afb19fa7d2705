/** What the pane says of lists of employees, in English. */
export const employees = {
  listStart: 'Value employees',
  listStartText:
    'Select a list with names or numbers, CKP and behaviour. You get SKP, NKP, NPKP, rating and status on a sheet.',
  listsHere: 'Lists of employees here',
  listHint: 'NKP, NPKP, rating and status',
  listFoundOne: 'A list with one employee',
  listFoundMany: 'A list of {count} employees',
  listFoundText: 'Get SKP, NKP, NPKP, rating and the status 15/70/15 of everybody.',
  listBlank: 'These cells are blank. Select the list of employees with its headings, or a cell in it.',
  listNoHeadings:
    'No row here names the columns of a list of employees. Select the list with its headings, such as Name, CKP and Behaviour.',
  listGone:
    'The table of that list is no longer in the workbook, or lost its headings. Select the list that takes its place.',
  listLost: 'The list is no longer in the sheet with its headings. Bring it back, or start over with another.',

  listPlaceOne: '{place}, one employee',
  listPlaceMany: '{place}, {count} employees',
  listOther: 'Start over',
  listAddedOne: 'One employee stands below this list and is not part of it.',
  listAddedMany: '{count} employees stand below this list and are not part of it.',
  listTakeOne: 'Include the row',
  listTakeMany: 'Include the rows',
  listColumns: 'Columns',
  listMissing: 'Which column holds: {roles}? Press its heading below.',
  listUnsure: 'Guessed, please check: {roles}.',
  listAsk: 'To look at',
  roleEmployeeName: 'Name',
  roleEmployeeNumber: 'Number (NIP)',
  roleResults: 'CKP',
  roleAdditional: 'Additional tasks',
  roleCreativity: 'Creativity',
  roleBehaviour: 'Behaviour (NP)',

  listShares: 'Shares',
  listSharesHint: 'Customary: 70% CKP by Kep-241/PB/2015, 60% SKP by PP 46/2011, 15% at either end.',
  shareResults: 'CKP in the NKP',
  shareSkp: 'SKP in the NPKP',
  shareBest: 'Best',
  shareBelow: 'Below average',
  shareTooLarge: 'Best and below average are more than everybody together. Make one smaller.',

  listPreview: 'What comes out',
  listCounts: '{best} best, {average} average, {below} below average',
  listWithoutOne: 'One employee has no CKP or no behaviour value: no status, and not counted.',
  listWithoutMany: '{count} employees have no CKP or no behaviour value: no status, and not counted.',
  listWaitingOne: 'One row cannot be read. Nobody has a status until it is repaired.',
  listWaitingMany: '{count} rows cannot be read. Nobody has a status until they are repaired.',
  listTieBest:
    'Best: {count} instead of {planned}. {names} have the same NKP ({edge}), and equal values share the better status.',
  listTieBelow:
    'Below average: {count} instead of {planned}. {names} have the same NKP ({edge}), and equal values share the better status.',
  listTiedMany: '{count} employees',
  listCaption: 'NKP, NPKP and status of each employee',
  listPerson: 'Employee',
  listNkp: 'NKP',
  listNpkp: 'NPKP',
  listStatus: 'Status',
  listFirst: 'The first {count} are shown; the sheet has all.',
  listWill:
    'Writes the values of {count} employees to a new sheet, live from {source}. The shares can be changed there too.',
  listWillUpdate: 'Writes ‘{sheet}’ again, live from {source}.',
  listNotReady: 'Say which column holds what, then write.',
  listNobody: 'No row below the headings is an employee.',
  writeList: 'Write values',
  errorEmployeesLost:
    'The list is no longer in the sheet with its headings, people and columns in use, so nothing was written. Check the columns, then write again.',
} as const;
