/** What the scorecard and its table know of a KPI, from top to bottom: none of it is typed on the sheet. */
import { POLARITIES } from '../../../engine/ckp/polarity';
import type { Polarity } from '../../../engine/ckp/polarity';
import { wordFor } from '../../../engine/words';
import { directionOf } from '../../../model/change/direction';
import type { Direction } from '../../../model/change/direction';
import { kpiPeriods } from '../../../model/periods/settings';
import { isKnown, MANUAL_FIELDS, tableColumnFor } from '../../../model/scorecard/manual/fields';
import { methodOf } from '../../../model/scorecard/methods';
import type { Kpi } from '../../../model/scorecard/types';
import type { ManualField } from '../../../model/types';
import { RULE_WORDS } from '../../periods/texts';
import type { PlannedCell } from '../../plan';
import { inLanguage } from '../../say';
import type { Say } from '../../say';
import type { RecordsInput } from '../input';
import { cellFormat } from '../shownFormats';
import { columnOf, rawCell } from '../sourceTable';
import { tableCell } from '../tableCell';
import { HEADINGS } from '../texts';
import { FIELD_WORDS, RECORDS } from './texts';

type Fact = 'perspective' | 'target' | 'unit' | 'polarity' | ManualField;

interface ShownFact {
  readonly label: string;
  readonly cell: PlannedCell;
  readonly format: string;
  /** As far as it is known while it is planned. */
  readonly text: string;
  /** Whether it may be a number, which texts below each other begin with as well. */
  readonly isNumber: boolean;
}

export function factsOf(input: RecordsInput): (kpi: Kpi) => ShownFact[] {
  const { kpis, scorecard, source } = input;
  const say = inLanguage(input.language);
  const read = { scorecard, kpis, table: source.found.table };
  const known = MANUAL_FIELDS.filter((field) => isKnown(field, read));
  const facts: Fact[] = [
    ...(kpis.some(({ perspective }) => perspective !== '') ? (['perspective'] as const) : []),
    ...known.filter((field) => field === 'objective'),
    'target',
    'unit',
    'polarity',
    ...known.filter((field) => field !== 'objective'),
  ];
  const columns = new Map(known.map((field) => [field, tableColumnFor(field, read)]));
  return (kpi) =>
    facts.map((fact): ShownFact => {
      const column = columns.get(fact as ManualField) ?? null;
      const cell = column === null ? factCell(input, kpi, fact, say) : live(input, kpi, column);
      const raw = column === null ? '' : String(rawCell(input, kpi, column));
      const text = typeof cell === 'object' && cell !== null ? cell.text : raw;
      return {
        label: say(labelOf(fact)),
        cell,
        format: fact === 'target' ? cellFormat(input, kpi, 'target') : 'General',
        text,
        isNumber: fact === 'target',
      };
    });
}

function labelOf(fact: Fact) {
  if (fact === 'perspective') return HEADINGS.perspective;
  return fact === 'target' || fact === 'unit' || fact === 'polarity' ? RECORDS[fact] : FIELD_WORDS[fact];
}

function live(input: RecordsInput, kpi: Kpi, column: number): PlannedCell {
  const formula = tableCell(input, kpi, column);
  return formula === '' ? '' : `=${formula}`;
}

function factCell(input: RecordsInput, kpi: Kpi, fact: Fact, say: Say): PlannedCell {
  switch (fact) {
    case 'perspective':
    case 'objective':
      return { text: kpi[fact] };
    case 'target':
    case 'unit': {
      const column = columnOf(input, fact);
      return column === null ? { text: fact === 'unit' ? kpi.unit : '' } : live(input, kpi, column);
    }
    case 'polarity':
      return polarityCell(input, kpi, say);
    case 'consolidation': {
      const { scorecard } = input;
      const { periods } = scorecard;
      return periods ? { text: say(RULE_WORDS[kpiPeriods(periods, kpi).rule]) } : '';
    }
    default:
      return '';
  }
}

const OF_DIRECTION: Readonly<Record<Direction, Polarity>> = { up: 'maximize', down: 'minimize', target: 'stabilize' };

/** The table's own word, live; else what the scorecard takes it for, and whether it only assumes that. */
function polarityCell(input: RecordsInput, kpi: Kpi, say: Say): PlannedCell {
  const { kind } = input.scorecard;
  const column = columnOf(input, 'polarity');
  const { isByAnchors } = methodOf({ kind }).measure;
  if (!isByAnchors && column !== null && rawCell(input, kpi, column) !== '') return live(input, kpi, column);
  const polarity = isByAnchors || kpi.isInDays ? OF_DIRECTION[directionOf(kpi, kind)] : kpi.polarity;
  const { meaning } = POLARITIES.choices[polarity];
  const word = say(wordFor(polarity, POLARITIES)) + (meaning === undefined ? '' : `: ${say(meaning)}`);
  const isSaid = isByAnchors || kpi.isInDays || kpi.polarityFrom !== 'default';
  return { text: isSaid ? word : say(RECORDS.assumed, { polarity: word }) };
}
