import { openWorkbook, type OpenWorkbook } from '../support/excel';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

type Attempt = (context: Excel.RequestContext) => void;

async function refusalOf(attempt: Attempt): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(async (context) => {
      attempt(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof workbook.OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error('The host did not refuse.');
}

function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem('Sheet1');
}

describe('what Excel refuses, the host refuses', () => {
  const refusals: [string, string, string, Attempt][] = [
    [
      'a write of the wrong shape',
      'InvalidArgument',
      'Range.values',
      (context) => {
        sheetOf(context).getRange('A1:B2').values = [[1, 2, 3]];
      },
    ],
    [
      'a ragged write',
      'InvalidArgument',
      'Range.values',
      (context) => {
        sheetOf(context).getRange('A1:B2').values = [[1, 2], [3]];
      },
    ],
    [
      'formulas of the wrong shape',
      'InvalidArgument',
      'Range.formulas',
      (context) => {
        sheetOf(context).getRange('A1:A2').formulas = [['=1']];
      },
    ],
    [
      'number formats of the wrong shape',
      'InvalidArgument',
      'Range.numberFormat',
      (context) => {
        sheetOf(context).getRange('A1:A2').numberFormat = [['0']];
      },
    ],
    [
      'an object as a value',
      'InvalidArgument',
      'Range.values',
      (context) => {
        sheetOf(context).getRange('A1').values = [[{ a: 1 }]];
      },
    ],
    [
      'an unknown sheet',
      'ItemNotFound',
      'WorksheetCollection.getItem',
      (context) => {
        context.workbook.worksheets.getItem('Nope').load('name');
      },
    ],
    [
      'an address that is none',
      'InvalidArgument',
      'Worksheet.getRange',
      (context) => {
        sheetOf(context).getRange('NOT A RANGE').load('address');
      },
    ],
    [
      'an address of another sheet',
      'InvalidArgument',
      'Worksheet.getRange',
      (context) => {
        context.workbook.worksheets.add('Other');
        sheetOf(context).getRange('Other!A1').load('address');
      },
    ],
    [
      'a cell off the sheet',
      'InvalidArgument',
      'Range.getCell',
      (context) => {
        sheetOf(context).getRange('A1').getCell(-1, 0).load('address');
      },
    ],
    [
      'a size of nothing',
      'InvalidArgument',
      'Range.getAbsoluteResizedRange',
      (context) => {
        sheetOf(context).getRange('A1').getAbsoluteResizedRange(0, 1).load('address');
      },
    ],
    [
      'the spill of many cells',
      'InvalidArgument',
      'Range.getSpillingToRangeOrNullObject',
      (context) => {
        sheetOf(context).getRange('A1:A2').getSpillingToRangeOrNullObject().load('address');
      },
    ],
    [
      'a sheet name in use',
      'ItemAlreadyExists',
      'WorksheetCollection.add',
      (context) => {
        context.workbook.worksheets.add('sheet1');
      },
    ],
    [
      'a sheet name of 32 letters',
      'InvalidArgument',
      'WorksheetCollection.add',
      (context) => {
        context.workbook.worksheets.add('x'.repeat(32));
      },
    ],
    [
      'a sheet name with a slash',
      'InvalidArgument',
      'Worksheet.name',
      (context) => {
        sheetOf(context).name = 'A/B';
      },
    ],
    [
      'the only sheet deleted',
      'InvalidArgument',
      'Worksheet.delete',
      (context) => {
        sheetOf(context).delete();
      },
    ],
    [
      'a colour that is none',
      'InvalidArgument',
      'RangeFill.color',
      (context) => {
        sheetOf(context).getRange('A1').format.fill.color = 'reddish';
      },
    ],
    [
      'a negative width',
      'InvalidArgument',
      'RangeFormat.columnWidth',
      (context) => {
        sheetOf(context).getRange('A1').format.columnWidth = -1;
      },
    ],
    [
      'a defined name that reads as columns',
      'InvalidArgument',
      'NamedItemCollection.add',
      (context) => {
        context.workbook.names.add('AHP', sheetOf(context).getRange('A1'));
      },
    ],
    [
      'a defined name that reads as a cell',
      'InvalidArgument',
      'NamedItemCollection.add',
      (context) => {
        context.workbook.names.add('KPI3', sheetOf(context).getRange('A1'));
      },
    ],
    [
      'icon criteria that are not three',
      'InvalidArgument',
      'IconSetConditionalFormat.criteria',
      (context) => {
        const format = sheetOf(context).getRange('A1').conditionalFormats.add('IconSet');
        format.iconSet.criteria = [{} as Excel.ConditionalIconCriterion];
      },
    ],
    [
      'a formula asked of an icon set',
      'InvalidOperation',
      '',
      (context) => {
        const format = sheetOf(context).getRange('A1').conditionalFormats.add('IconSet');
        format.custom.rule.formula = '=TRUE';
      },
    ],
    [
      'more cells than an answer may hold',
      'ResponsePayloadSizeLimitExceeded',
      '',
      (context) => {
        sheetOf(context).getRange('A:Z').load('values');
      },
    ],
    [
      'a method on a null object',
      'InvalidObjectPath',
      '',
      (context) => {
        context.workbook.worksheets.getItemOrNullObject('Nope').delete();
      },
    ],
  ];
  test.each(refusals)('%s: %s', async (_title, code, location, attempt) => {
    const error = await refusalOf(attempt);
    expect(error.code).toBe(code);
    if (location !== '') expect(error.debugInfo.errorLocation).toBe(location);
  });

  test('a property that was not loaded cannot be read', async () => {
    const error = await refusalOf((context) => {
      const range = sheetOf(context).getRange('A1');
      expect(range.values).toBeDefined();
    });
    expect(error.code).toBe('PropertyNotLoaded');
  });

  test('what was loaded without a sync cannot be read', async () => {
    const error = await refusalOf((context) => {
      const range = sheetOf(context).getRange('A1');
      range.load('values');
      expect(range.values).toBeDefined();
    });
    expect(error.code).toBe('PropertyNotLoaded');
  });

  test('actions before the refused one are carried out, those after it are not', async () => {
    await refusalOf((context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('B1:C1').values = [[1]];
      sheet.getRange('D1').values = [[1]];
    });
    const [sheet] = workbook.book.sheets;
    expect([sheet?.value(0, 0), sheet?.value(0, 3)]).toEqual([1, '']);
  });
});

describe('what the host does not have, it says so', () => {
  const missing: [string, string, Attempt][] = [
    ['a collection', 'Worksheet.tables', (context) => sheetOf(context).tables.load('count')],
    ['a method', 'Range.merge()', (context) => sheetOf(context).getRange('A1').merge()],
    [
      'a property to write',
      'RangeFormat.indentLevel =',
      (context) => {
        sheetOf(context).getRange('A1').format.indentLevel = 1;
      },
    ],
    [
      'a kind of conditional format',
      'the conditional format DataBar',
      (context) => {
        sheetOf(context).getRange('A1').conditionalFormats.add('DataBar');
      },
    ],
    [
      'an event',
      'WorksheetCollection._RegisterAddedEvent()',
      (context) => {
        context.workbook.worksheets.onAdded.add(async () => undefined);
      },
    ],
  ];
  test.each(missing)('%s: %s', async (_title, member, attempt) => {
    const error = await refusalOf(attempt);
    expect(error.code).toBe('NotImplemented');
    expect(error.message).toContain(member);
    expect(workbook.host.missingMembers).toHaveLength(1);
  });

  test('a property to read', async () => {
    const error = await refusalOf((context) => sheetOf(context).getRange('A1').load('height'));
    expect(error.message).toContain('Range.height');
  });
});

describe('members newer than the set on offer', () => {
  test('are refused by the host, for the client does not look', async () => {
    const error = await refusalOf((context) => {
      sheetOf(context).getRange('A1').conditionalFormats.getItemOrNullObject('x').load('id');
    });
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toContain('ExcelApi 1.14; this host offers ExcelApi 1.12');
    expect(error.debugInfo.errorLocation).toBe('ConditionalFormatCollection.getItemOrNullObject');
  });

  test('are there when the set is', async () => {
    const newer = openWorkbook({ excelApi: '1.14' });
    await newer.Excel.run(async (context) => {
      const none = sheetOf(context).getRange('A1').conditionalFormats.getItemOrNullObject('x');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    newer.close();
  });
});
