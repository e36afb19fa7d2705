/** Everything a workbook shows and keeps, as data, to say that nothing changed: read through Office.js. */
import { cellAddress } from '../../src/sheets/address';

const LOOK = {
  fill: { color: true, pattern: true },
  font: { bold: true, italic: true, color: true, size: true, name: true },
  horizontalAlignment: true,
  verticalAlignment: true,
  wrapText: true,
  borders: { style: true, color: true, weight: true },
};

const REACH = 'A1:Z160';

async function pictureOfSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, reach: string): Promise<object> {
  const range = sheet.getRange(reach);
  range.load(['formulas', 'values', 'numberFormat']);
  const looks = range.getCellProperties({ format: LOOK });
  const widths = range.getColumnProperties({ format: { columnWidth: true } });
  const heights = range.getRowProperties({ format: { rowHeight: true } });
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load(['address']);
  const printed = sheet.pageLayout.getPrintAreaOrNullObject();
  printed.load(['address']);
  const rules = range.conditionalFormats;
  rules.load({ type: true });
  await context.sync();
  const details = rules.items.map((rule) => {
    const areas = rule.getRanges();
    areas.load(['address']);
    const custom = rule.type === 'Custom' ? rule.custom : null;
    custom?.rule.load(['formula']);
    custom?.format.fill.load(['color']);
    return { type: rule.type, areas, custom };
  });
  await context.sync();
  const plain = JSON.stringify(looks.value.at(-1)?.at(-1));
  const cells: Record<string, unknown[]> = {};
  range.formulas.forEach((row: unknown[], down) =>
    row.forEach((formula, right) => {
      const look = JSON.stringify(looks.value[down]?.[right]);
      const format: unknown = range.numberFormat[down]?.[right];
      const value: unknown = range.values[down]?.[right];
      if (formula === '' && value === '' && look === plain && format === 'General') return;
      cells[cellAddress(down, right)] = [formula, value, format, look === plain ? '' : look];
    }),
  );
  return {
    cells,
    widths: widths.value.map(({ format }) => format?.columnWidth),
    heights: heights.value.map(({ format }) => format?.rowHeight),
    frozen: frozen.isNullObject ? null : frozen.address,
    printed: printed.isNullObject ? null : printed.address,
    rules: details.map(({ type, areas, custom }) => ({
      type,
      areas: areas.address,
      formula: custom?.rule.formula ?? null,
      fill: custom?.format.fill.color ?? null,
    })),
  };
}

/** The sheet in front is not part of it: people are moved about. */
export async function pictureOfBook(reach = REACH): Promise<object> {
  return Excel.run(async (context) => {
    const { worksheets, names, customXmlParts } = context.workbook;
    worksheets.load({ id: true, name: true });
    names.load({ name: true, formula: true, visible: true });
    customXmlParts.load({ id: true });
    await context.sync();
    const sheets: object[] = [];
    for (const sheet of worksheets.items) {
      sheets.push({ id: sheet.id, name: sheet.name, ...(await pictureOfSheet(context, sheet, reach)) });
    }
    return {
      sheets,
      names: names.items.map(({ name, formula, visible }) => `${name} ${String(formula)} ${visible}`).sort(),
      parts: customXmlParts.items.length,
    };
  });
}
