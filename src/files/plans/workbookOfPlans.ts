/** A workbook from planned sheets: their contents, styles and hidden names, and the model in its custom XML part. */
import { MODEL_NAMESPACE, toXml } from '../../model/file/xml';
import type { Model } from '../../model/types';
import { absoluteReference, namesOf } from '../../sheets/hiddenNames';
import type { SheetPlan } from '../../sheets/plan';
import { plannedArea } from '../../sheets/plannedCells';
import { placeOf } from '../anchors';
import type {
  Chart,
  ConditionalFormat,
  DataValidation,
  DefinedName,
  SheetContents,
  WorkbookContents,
} from '../contents';
import { StyleBook } from './cellStyles';
import { contentsOfPlan } from './contentsOfPlan';

/** Its upper edge is that of the first row that scrolls: half under frozen rows it would be cut. */
export interface ChartBeside extends Omit<Chart, 'place'> {
  readonly place: Omit<Chart['place'], 'top'>;
}

/** A planned sheet, and what of a file no plan has. */
export interface SheetOfFile {
  readonly plan: SheetPlan;
  readonly charts?: readonly ChartBeside[];
  /** Before those of the plan. */
  readonly validations?: readonly DataValidation[];
  readonly rules?: readonly Pick<ConditionalFormat, 'areas' | 'rule'>[];
}

const CHART_GAP = 6;

/** Of the one part that a new workbook has. */
const MODEL_PART_ID = '{0D2B7D2C-5B0B-4C6C-9A57-71B6D0A1E5F1}';

export function workbookOfPlans(
  sheets: readonly SheetOfFile[],
  model: Model,
  { isProtected = false, names = [] }: { readonly isProtected?: boolean; readonly names?: readonly DefinedName[] } = {},
): WorkbookContents {
  const styles = new StyleBook();
  return {
    sheets: sheets.map((sheet) => sheetOf(sheet, contentsOfPlan(sheet.plan, styles, isProtected))),
    activeSheet: 0,
    styles: styles.all,
    names: [...sheets.flatMap(({ plan }) => planNames(plan)), ...names],
    customXml: [{ id: MODEL_PART_ID, namespace: MODEL_NAMESPACE, xml: toXml(model) }],
    calendar: 1900,
    isProtected: false,
    unseen: [],
  };
}

function sheetOf({ charts = [], validations = [], rules = [] }: SheetOfFile, contents: SheetContents): SheetContents {
  const formats = [...rules, ...contents.conditionalFormats];
  const { top } = placeOf({ row: contents.frozen.rows, column: 0, right: 0, down: CHART_GAP }, contents);
  return {
    ...contents,
    charts: charts.map((chart) => ({ ...chart, place: { ...chart.place, top } })),
    validations: [...validations, ...contents.validations],
    conditionalFormats: formats.map((rule, index) => ({ stopIfTrue: false, ...rule, priority: index + 1 })),
  };
}

export function planNames(plan: SheetPlan): DefinedName[] {
  return namesOf(plan).map(({ name, at }) => ({
    name,
    formula: absoluteReference({ ...plannedArea(at), sheet: plan.name }).slice(1),
    sheet: null,
    hidden: true,
    comment: '',
  }));
}
