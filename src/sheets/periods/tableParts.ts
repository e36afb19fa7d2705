/** The columns of a KPI table that is made of another one: the same roles in one order, under clear headings. */
import type { Localized } from '../../engine/language';
import type { Kpi } from '../../model/scorecard/types';
import type { ColumnRole, Scorecard } from '../../model/types';
import { columnLetters } from '../address';
import type { Block, PlannedCell } from '../plan';
import { inLanguage } from '../say';
import { cellFormat, unroundedFormat } from '../scorecard/shownFormats';
import { columnOf, rawCell } from '../scorecard/sourceTable';
import { HEADINGS } from '../scorecard/texts';
import { heightOfLines, linesOf, widthOfWords } from '../textSize';
import type { PeriodsInput } from './names';

type TableInput = Pick<PeriodsInput, 'source' | 'scorecard' | 'kpis' | 'language'>;

const ORDER: readonly ColumnRole[] = [
  'code',
  'name',
  'perspective',
  'perspectiveWeight',
  'objective',
  'objectiveWeight',
  'unit',
  'validity',
  'control',
  'worst',
  'start',
  'target',
  'best',
  'realization',
  'polarity',
  'weight',
];
const WORDS: Readonly<Record<ColumnRole, Localized>> = {
  ...HEADINGS,
  worst: HEADINGS.anchor0,
  start: HEADINGS.start,
  best: HEADINGS.anchor10,
};
const TEXTS: readonly ColumnRole[] = ['code', 'name', 'perspective', 'objective', 'unit', 'polarity'];
const NAME_WIDTH = 220;
const WIDTHS: Readonly<Partial<Record<ColumnRole, number>>> = {
  name: NAME_WIDTH,
  perspective: 110,
  objective: 150,
  polarity: 130,
};
const NUMBER_WIDTH = 80;

/** What is read of a KPI where its table has no cell for it: the section that it stands in. */
const READ: Readonly<Partial<Record<ColumnRole, (kpi: Kpi) => string | number | null>>> = {
  perspective: ({ perspective }) => perspective,
  perspectiveWeight: ({ perspectiveWeight }) => perspectiveWeight,
  objective: ({ objective }) => objective,
  objectiveWeight: ({ objectiveWeight }) => objectiveWeight,
};

/** The roles of the columns, from the left. */
export function tableColumnsOf(input: TableInput): ColumnRole[] {
  return ORDER.filter((role) => {
    if (role === 'target' || role === 'realization' || role === 'name') return true;
    const read = READ[role];
    return columnOf(input, role) !== null || (read !== undefined && input.kpis.some((kpi) => (read(kpi) ?? '') !== ''));
  });
}

/** The same columns for a scorecard that reads the table. */
export function tableColumns(input: TableInput): Scorecard['columns'] {
  const say = inLanguage(input.language);
  return Object.fromEntries(tableColumnsOf(input).map((role, index) => [role, { heading: say(WORDS[role]), index }]));
}

export class TableParts {
  readonly roles: readonly ColumnRole[];
  readonly headings: string[];
  readonly widths: number[];

  constructor(
    private readonly input: TableInput,
    private readonly headingRow: number,
  ) {
    const say = inLanguage(input.language);
    this.roles = tableColumnsOf(input);
    this.headings = this.roles.map((role) => say(WORDS[role]));
    this.widths = this.roles.map((role, index) =>
      Math.max(WIDTHS[role] ?? NUMBER_WIDTH, widthOfWords(this.headings[index] ?? '')),
    );
  }

  /**
   * `live` has the formulas of targets and realizations; without it they are typed, and realizations are blank. `isMade`
   * says whether a realization is computed of several numbers.
   */
  readonly columnBlock = (
    role: ColumnRole,
    index: number,
    live?: (kpi: Kpi, role: 'target' | 'realization') => string,
    isMade: (kpi: Kpi) => boolean = () => false,
  ): Block => {
    const { kpis } = this.input;
    const isText = TEXTS.includes(role);
    const isLive = live !== undefined && (role === 'target' || role === 'realization');
    const heights = kpis.map((kpi) => heightOfLines(linesOf(kpi.name, NAME_WIDTH, 'plain')));
    return {
      at: `${columnLetters(index)}${this.headingRow + 1}`,
      style: isLive ? 'result' : isText ? 'inputText' : 'input',
      ...(role === 'name' && kpis.length > 0 && { heights }),
      ...(!isText && {
        format: kpis.map((kpi) => [
          role === 'realization'
            ? unroundedFormat(cellFormat(this.input, kpi, 'target'), isMade(kpi))
            : cellFormat(this.input, kpi, role),
        ]),
      }),
      cells: kpis.map((kpi) => {
        if (isLive) return [live(kpi, role)];
        return [role === 'realization' ? null : this.givenCell(kpi, role)];
      }),
    };
  };

  private givenCell(kpi: Kpi, role: ColumnRole): PlannedCell {
    const column = columnOf(this.input, role);
    const read = READ[role]?.(kpi) ?? '';
    const cell = column === null || read !== '' ? read : rawCell(this.input, kpi, column);
    if (role === 'name' && cell === '') return { text: kpi.name === '' ? kpi.key : kpi.name };
    return typeof cell === 'string' ? { text: cell } : cell;
  }
}
