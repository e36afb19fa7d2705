/** What a person types into each template; all of it invented. */
import type { Language } from '../../../src/engine/language';
import type { TemplateId } from '../../../src/files/templates/template';
import { PERSPECTIVES } from '../../../src/files/templates/toFill';
import { parseAddress } from '../../../src/sheets/address';
import { POLARITY_CHOICES } from '../../../src/sheets/scorecard/kpiTableTexts';
import type { OpenWorkbook } from '../../support/excel';

type Entry = string | number;

interface Typed {
  /** Counted from 0, the sheet to read first included. */
  readonly sheet: number;
  readonly at: string;
  /** Blank entries are passed over. */
  readonly rows: readonly (readonly Entry[])[];
}

/** Judgments above the diagonal, row by row, of the four items below. */
export const JUDGMENTS: readonly (readonly (readonly number[])[])[] = [
  [[2, 4, 8], [3, 4], [2]],
  [[1 / 3, 4, 8], [3, 4], [2]],
];

export function typedInto(id: TemplateId, language: Language): readonly Typed[] {
  const [more, less, exact] = POLARITY_CHOICES.map(({ word }) => word[language]) as [string, string, string];
  const [stakeholder, customer, process, learning] = PERSPECTIVES.map((text) => text[language]) as [
    string,
    string,
    string,
    string,
  ];
  const table = (sheet: number, rows: Typed['rows']): Typed => ({ sheet, at: 'A8', rows });
  const items: Typed[] = [
    { sheet: 1, at: 'B3', rows: [['Best office']] },
    { sheet: 1, at: 'B8', rows: [['Speed'], ['Accuracy'], ['Courtesy'], ['Cost']] },
  ];
  switch (id) {
    case 'omax':
      return [
        table(1, [
          ['Revenue', 'Rp', 60, 75, 95, 90, 60],
          ['Complaints', 'n', 12, 9, 4, 8, 25],
          ['Not measured', 'n', 0, 3, 10, '', 15],
        ]),
      ];
    case 'ckp':
      return [
        table(1, [
          ['Payments in time', '%', 95, 90, '', 60],
          ['Days to answer', 'days', 4, 5, less, 25],
          ['Absorption', '%', 98, 97, exact, 15],
        ]),
        { sheet: 2, at: 'I25', rows: [[92]] },
      ];
    case 'nko':
      return [
        table(1, [
          [customer, 'Payments in time', '%', 95, 90, more],
          [stakeholder, 'Days to answer', 'days', 4, 5, less],
          [process, 'Absorption', '%', 98, 97, exact],
          [learning, 'Hours of training', 'hours', 40, 44],
          [learning, 'Errors', 'n', 0, 0, less],
        ]),
      ];
    case 'benchmark':
      return [
        table(1, [
          [customer, 'Payments in time', '%', 95, 90, more],
          [stakeholder, 'Days to answer', 'days', 4, 5, less],
          [process, 'Absorption', '%', 98, 97],
          [learning, 'Hours of training', 'hours', 40, 44],
        ]),
        ...[0.9, 1.1, 0.5].map((part, index): Typed => ({
          sheet: 2 + index,
          at: 'D8',
          rows: [
            [95, 90 * part],
            [4, 5 * part],
            [98, 97 * part],
            [40, 44 * part],
          ],
        })),
        { sheet: 5, at: 'B3', rows: [['North']] },
      ];
    case 'weights':
      return [
        ...items,
        { sheet: 1, at: 'E8', rows: [['Ani'], ['Budi']] },
        ...JUDGMENTS.flatMap((rows, person) =>
          rows.map((row, index): Typed => {
            return { sheet: 4 + person, at: ['C7', 'D8', 'E9'][index] ?? '', rows: [row] };
          }),
        ),
      ];
    case 'questionnaire':
      // Speed and Accuracy 2, Speed and Courtesy 5, Accuracy and Courtesy 1/3, then Cost with each: 1, 3, 1/2.
      return [
        ...items,
        ...['I11', 'F12', 'L13', 'J14', 'H15', 'K16'].map((at): Typed => ({ sheet: 2, at, rows: [['x']] })),
      ];
  }
}

/** As by hand: only into cells that are open. */
export async function typeInto({ book }: OpenWorkbook, typed: readonly Typed[]): Promise<void> {
  for (const { sheet: place, at, rows } of typed) {
    const sheet = book.sheets[place];
    const start = parseAddress(at, '');
    if (!sheet || !start) throw new Error(`there is no ${at} on sheet ${place}`);
    rows.forEach((row, down) =>
      row.forEach((entry, right) => {
        if (entry === '') return;
        const [top, left] = [start.row + down, start.column + right];
        if (sheet.isLocked(top, left)) throw new Error(`${sheet.name} ${at} is protected`);
        sheet.write({ top, bottom: top, left, right: left }, () => entry);
      }),
    );
  }
  await book.settled();
}
