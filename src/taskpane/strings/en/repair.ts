/** What the pane says about formulas that Excel did not understand, in English. */
export const repair = {
  repairTitle: 'Repair formulas',
  repairText:
    'Excel shows #NAME? for functions that it did not know when the workbook was opened, and keeps it. Writing these formulas again mends them; nothing else in them changes.',
  repairFoundOne: 'One formula of Timbang on {sheets} shows #NAME? or a broken name.',
  repairFoundMany: '{count} formulas of Timbang show #NAME? or a broken name: {sheets}.',
  repairOnSheetOne: '{sheet}: one formula',
  repairOnSheetMany: '{sheet}: {count} formulas',
  repairLook: 'Look',
  repairReading: 'Looking through the formulas…',
  repairNone: 'No formula of Timbang is broken on a sheet that can be written.',
  repairCut: 'This workbook is large: not all of it was looked through.',
  repairProtected:
    'Protected, and left as they are: {sheets}. Choose Review › Unprotect Sheet there, then repair again.',
  repairUnknown: 'This version of Timbang has no such function: {cells}. Update the add-in.',
  repairUnknownCell: '{name} in ‘{sheet}’ {cell}',
  repairOne: 'Repair one formula',
  repairMany: 'Repair {count} formulas',
  repairing: 'Repairing formulas…',
  repairedOne: 'Repaired one formula.',
  repairedMany: 'Repaired {count} formulas.',
  repairStill: 'Written again, and still #NAME?: {cells}. Another name in them is unknown to Excel.',
  repairRefused:
    'Excel refused to write {cells}, perhaps parts of an array. Enter them again by hand, an array with Ctrl+Shift+Enter.',
  repairUndone: 'Undone: the formulas are as they were.',
} as const;
