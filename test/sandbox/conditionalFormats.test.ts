import { ConditionalFormattingViewModel } from '@univerjs/sheets-conditional-formatting';
import { openWorkbook, type OpenWorkbook } from '../support/excel';
import { rulesEvaluated } from './evaluatedRules';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook({ excelApi: '1.14' });
});
afterEach(() => workbook.close());

function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem('Sheet1');
}

const TRAFFIC_LIGHTS: Excel.ConditionalIconCriterion[] = [
  {} as Excel.ConditionalIconCriterion,
  { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=4' },
  { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=8' },
];

/** What the grid draws on a cell: the fill and, for icons, their number from the best. */
async function drawn(row: number, column: number): Promise<{ fill?: string; icon?: string }> {
  const look = (): { result: unknown }[] =>
    workbook.book.univer
      .__getInjector()
      .get(ConditionalFormattingViewModel)
      .getCellCfs(workbook.book.workbook.getId(), workbook.book.activeSheet.id, row, column) ?? [];
  // Rules are evaluated when a cell is drawn: the first look asks, the next sees.
  look();
  await rulesEvaluated(workbook.book);
  const results = look().map(({ result }) => (result ?? {}) as { bg?: { rgb?: string }; iconId?: string });
  const fill = results.find(({ bg }) => bg?.rgb !== undefined)?.bg?.rgb;
  const icon = results.find(({ iconId }) => iconId !== undefined)?.iconId;
  return { ...(fill === undefined ? {} : { fill }), ...(icon === undefined ? {} : { icon }) };
}

describe('reading back what was written', () => {
  test('a custom formula with fill and font', async () => {
    await Excel.run(async (context) => {
      const format = sheetOf(context).getRange('B2:B9').conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=AND(ISNUMBER(B2),B2<4)';
      format.custom.format.fill.color = '#FFC7CE';
      format.custom.format.font.color = '#9C0006';
      format.stopIfTrue = true;
      format.load('id,type,priority,stopIfTrue');
      const read = sheetOf(context).getRange('B2').conditionalFormats;
      read.load(
        'items/id,items/type,items/custom/rule/formula,items/custom/format/fill/color,items/custom/format/font/color',
      );
      const range = format.getRange();
      range.load('address');
      await context.sync();
      const [item] = read.items;
      expect(item?.id).toBe(format.id);
      expect(item?.custom.rule.formula).toBe('=AND(ISNUMBER(B2),B2<4)');
      expect(item?.custom.format.fill.color).toBe('#FFC7CE');
      expect(item?.custom.format.font.color).toBe('#9C0006');
      expect([format.type, format.priority, format.stopIfTrue]).toEqual(['Custom', 0, true]);
      expect(range.address).toBe('Sheet1!B2:B9');
    });
  });

  test('a comparison of the value, with constants and with references', async () => {
    await Excel.run(async (context) => {
      const formats = sheetOf(context).getRange('B2:B9').conditionalFormats;
      const between = formats.add('CellValue');
      between.cellValue.rule = { operator: 'Between', formula1: '=4', formula2: '=8' };
      const reference = formats.add('CellValue');
      reference.cellValue.rule = { operator: 'LessThan', formula1: '=$H$2' };
      between.cellValue.load('rule');
      reference.cellValue.load('rule');
      await context.sync();
      expect(between.cellValue.rule).toEqual({ operator: 'Between', formula1: '=4', formula2: '=8' });
      expect(reference.cellValue.rule).toEqual({ operator: 'LessThan', formula1: '=$H$2' });
    });
  });

  test('an icon set', async () => {
    await Excel.run(async (context) => {
      const format = sheetOf(context).getRange('B2:B9').conditionalFormats.add(Excel.ConditionalFormatType.iconSet);
      format.iconSet.style = Excel.IconSet.threeTrafficLights1;
      format.iconSet.criteria = TRAFFIC_LIGHTS;
      format.load('type');
      format.iconSet.load('style,criteria,reverseIconOrder,showIconOnly');
      await context.sync();
      expect(format.type).toBe('IconSet');
      expect(format.iconSet.style).toBe('ThreeTrafficLights1');
      expect(format.iconSet.criteria).toEqual(TRAFFIC_LIGHTS);
      expect([format.iconSet.reverseIconOrder, format.iconSet.showIconOnly]).toEqual([false, false]);
    });
  });

  test('a saved workbook keeps ids and wording', async () => {
    const id = await Excel.run(async (context) => {
      const format = sheetOf(context).getRange('B2:B9').conditionalFormats.add('CellValue');
      format.cellValue.rule = { operator: 'LessThan', formula1: '=$H$2' };
      format.load('id');
      await context.sync();
      return format.id;
    });
    workbook = workbook.reopen();
    await Excel.run(async (context) => {
      const format = sheetOf(context).getRange().conditionalFormats.getItem(id);
      format.cellValue.load('rule');
      await context.sync();
      expect(format.cellValue.rule).toEqual({ operator: 'LessThan', formula1: '=$H$2' });
    });
  });
});

test('a format on several areas has ranges and no range', async () => {
  await Excel.run(async (context) => {
    const areas = sheetOf(context).getRange('B2:B3').conditionalFormats;
    areas.add('Custom').custom.rule.formula = '=B2>1';
    await context.sync();
    const { rules } = workbook.book.activeSheet;
    const [rule] = rules.list();
    if (rule === undefined) throw new Error('no rule');
    rules.remove(rule.id);
    rules.add({ ...rule, boxes: [...rule.boxes, { top: 5, left: 1, bottom: 5, right: 3 }] });

    const format = areas.getItem(rule.id);
    const single = format.getRangeOrNullObject().load('address');
    const several = format.getRanges().areas.load({ address: true });
    const between = sheetOf(context).getRange('C4').conditionalFormats.load({ id: true });
    await context.sync();
    expect(single.isNullObject).toBe(true);
    expect(several.items.map(({ address }) => address)).toEqual(['Sheet1!B2:B3', 'Sheet1!B6:D6']);
    expect(between.items).toEqual([]);
    format.getRange();
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
  });
});

describe('what the grid draws', () => {
  test('relative references are relative to the top left cell of the range', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('B2:C3').values = [
        [1, 9],
        [9, 1],
      ];
      const format = sheet.getRange('D2:D3').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=B2<C2';
      format.custom.format.fill.color = '#C6EFCE';
      await context.sync();
    });
    expect([await drawn(1, 3), await drawn(2, 3)]).toEqual([{ fill: '#C6EFCE' }, {}]);
  });

  test('a comparison with another cell', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('B2:B3').values = [[1], [9]];
      sheet.getRange('H2').values = [[5]];
      const format = sheet.getRange('B2:B3').conditionalFormats.add('CellValue');
      format.cellValue.rule = { operator: 'LessThan', formula1: '=$H$2' };
      format.cellValue.format.fill.color = '#FFC7CE';
      await context.sync();
    });
    expect([await drawn(1, 1), await drawn(2, 1)]).toEqual([{ fill: '#FFC7CE' }, {}]);
  });

  test('traffic lights: red below 4, yellow from 4, green from 8', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('B2:B6').values = [[3.99], [4], [7.99], [8], [10]];
      const format = sheet.getRange('B2:B6').conditionalFormats.add('IconSet');
      format.iconSet.style = 'ThreeTrafficLights1';
      format.iconSet.criteria = TRAFFIC_LIGHTS;
      await context.sync();
    });
    const [green, yellow, red] = ['0', '1', '2'];
    const icons = await Promise.all([1, 2, 3, 4, 5].map(async (row) => (await drawn(row, 1)).icon));
    expect(icons).toEqual([red, yellow, yellow, green, green]);
  });

  test('a format without its rule yet draws nothing', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('B2').values = [[1]];
      const format = sheet.getRange('B2').conditionalFormats.add('Custom');
      format.custom.format.fill.color = '#C6EFCE';
      await context.sync();
    });
    expect(await drawn(1, 1)).toEqual({});
  });
});

describe('the collection of a range', () => {
  test('lists what touches the range, the newest first', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('B2:B9').conditionalFormats.add('Custom');
      sheet.getRange('B2:B9').conditionalFormats.add('IconSet');
      sheet.getRange('D2').conditionalFormats.add('CellValue');
      const column = sheet.getRange('B5:C6').conditionalFormats;
      const all = sheet.getRange().conditionalFormats;
      column.load('items/type,items/priority');
      const count = all.getCount();
      await context.sync();
      expect(column.items.map(({ type }) => type)).toEqual(['IconSet', 'Custom']);
      expect(column.items.map(({ priority }) => priority)).toEqual([1, 2]);
      expect(count.value).toBe(3);
    });
  });

  test('deletes one, and clears all of a range', async () => {
    await Excel.run(async (context) => {
      const formats = sheetOf(context).getRange('B2:B9').conditionalFormats;
      const kept = formats.add('Custom');
      const deleted = formats.add('Custom');
      kept.load('id');
      deleted.load('id');
      await context.sync();
      const { id } = deleted;
      deleted.delete();
      const gone = formats.getItemOrNullObject(id);
      const left = formats.getItem(kept.id);
      left.load('id');
      await context.sync();
      expect([gone.isNullObject, left.id]).toEqual([true, kept.id]);
      formats.clearAll();
      const count = formats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('the wrong kind is a null object', async () => {
    await Excel.run(async (context) => {
      const format = sheetOf(context).getRange('B2').conditionalFormats.add('Custom');
      const { customOrNullObject, iconSetOrNullObject } = format;
      await context.sync();
      expect([customOrNullObject.isNullObject, iconSetOrNullObject.isNullObject]).toEqual([false, true]);
    });
  });

  test('a format can be moved to the front', async () => {
    await Excel.run(async (context) => {
      const formats = sheetOf(context).getRange('B2').conditionalFormats;
      const first = formats.add('Custom');
      const second = formats.add('CellValue');
      first.priority = 0;
      first.load('priority');
      second.load('priority');
      await context.sync();
      expect([first.priority, second.priority]).toEqual([0, 1]);
    });
  });

  test("a rule made with the grid's own panel is listed, described and deleted", async () => {
    const [sheet] = workbook.book.sheets;
    const { CFNumberOperator, CFRuleType, CFSubRuleType, AddCfCommand } =
      await import('@univerjs/sheets-conditional-formatting');
    const { ICommandService } = await import('@univerjs/core');
    workbook.book.univer
      .__getInjector()
      .get(ICommandService)
      .syncExecuteCommand(AddCfCommand.id, {
        unitId: workbook.book.workbook.getId(),
        subUnitId: sheet?.id,
        rule: {
          cfId: 'of-the-panel',
          stopIfTrue: false,
          ranges: [{ startRow: 0, endRow: 3, startColumn: 0, endColumn: 0 }],
          rule: {
            type: CFRuleType.highlightCell,
            subType: CFSubRuleType.number,
            operator: CFNumberOperator.greaterThan,
            value: 5,
            style: { bg: { rgb: '#c6efce' } },
          },
        },
      });
    await Excel.run(async (context) => {
      const format = sheetOf(context).getRange('A1').conditionalFormats.getItem('of-the-panel');
      format.load('type');
      format.cellValue.load('rule');
      format.cellValue.format.fill.load('color');
      await context.sync();
      expect(format.type).toBe('CellValue');
      expect(format.cellValue.rule).toEqual({ operator: 'GreaterThan', formula1: '=5' });
      expect(format.cellValue.format.fill.color).toBe('#C6EFCE');
      format.delete();
      const count = sheetOf(context).getRange().conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});
