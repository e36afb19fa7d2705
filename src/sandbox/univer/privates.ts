/**
 * The members of Univer 0.25.1 that its types call private and that the repairs need. An upgrade of Univer has to
 * check this file: each member says what it is reached for, and the tests of the repairs fail when one is gone.
 */
import type { ICellData, ICommandInfo, IRange, Nullable, ObjectMatrix, RTree } from '@univerjs/core';
import type {
  BaseValueObject,
  compareToken,
  ICalculateFormulaService,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  IFormulaDependencyTree,
  IFormulaRuntimeService,
  ISetFormulaCalculationStartMutation,
  StringValueObject,
} from '@univerjs/engine-formula';
import { functionMeta } from '@univerjs/engine-formula';
import type { ConditionalFormattingViewModel, IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { TriggerCalculationController } from '@univerjs/sheets-formula';

type DirtyData = ISetFormulaCalculationStartMutation;

/** Univer starts a calculation 100 ms after the last change; a batch cannot wait for that, nor can two overlap. */
export interface CalculationTrigger {
  /** The changes not yet calculated. */
  _waitingCommandQueue: ICommandInfo[];
  /** What the running calculation recalculates, or would have, had it not been stopped. */
  _executingDirtyData: DirtyData;
  /** The timer of the 100 ms. */
  readonly _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: readonly ICommandInfo[]): DirtyData;
  _mergeDirty(one: DirtyData, other: DirtyData): DirtyData;
  /** Called by a timer that outlives a disposed workbook, and fails there. */
  _startProgress(): void;
}

export function privatesOfTrigger(trigger: TriggerCalculationController): CalculationTrigger {
  return trigger as unknown as CalculationTrigger;
}

/** What depends on what; a tree is a formula in one cell. */
export interface DependencyManager {
  /** The cells that formulas read, each with its formula. */
  readonly _dependencyRTreeCache: RTree;
  _addAllTreeMap(tree: IFormulaDependencyTree): void;
  _removeDependencyRTreeCache(treeId: number): void;
  _removeAllTreeMap(treeId: number): void;
}

export function privatesOfDependencies(manager: IDependencyManagerService): DependencyManager {
  return manager as unknown as DependencyManager;
}

/** Lists the formulas of a calculation in their order. */
export interface DependencyGenerator {
  /** The step for formulas that compute what they refer to. */
  _calculateListByFunctionRefNode(trees: readonly IFormulaDependencyTree[]): Promise<void>;
}

export function privatesOfGenerator(generator: IFormulaDependencyGenerator): DependencyGenerator {
  return generator as unknown as DependencyGenerator;
}

export interface FormulaCalculator {
  /** What the second pass of a calculation calculates again, and what it leaves out. */
  _getArrayFormulaDirtyRangeAndExcludedRange(arrays: object, features: object): object;
}

export function privatesOfCalculator(calculator: ICalculateFormulaService): FormulaCalculator {
  return calculator as unknown as FormulaCalculator;
}

/** What the running calculation has found so far, by unit and sheet. */
export interface FormulaRuntime {
  readonly _runtimeData: Sheets<ObjectMatrix<Nullable<ICellData>>>;
  readonly _unitArrayFormulaRange: Sheets<Record<number, Record<number, Nullable<IRange>>>>;
  /** Whether a cell belongs to an array other than that of the formula. */
  _isInOtherArrayFormulaRange(
    unitId: string,
    sheetId: string,
    formulaRow: number,
    formulaColumn: number,
    row: number,
    column: number,
  ): boolean;
}

type Sheets<OfSheet> = Readonly<Record<string, Readonly<Record<string, OfSheet | undefined>> | undefined>>;

export function privatesOfRuntime(runtime: IFormulaRuntimeService): FormulaRuntime {
  return runtime as unknown as FormulaRuntime;
}

export interface RuleUnit {
  readonly _context: {
    /** Reads the sheet's own cells, in which spilled values are not. */
    getCellValue(row: number, column: number): Nullable<ICellData>;
  };
}

/** Conditional formats are evaluated by one unit per rule, created here. */
export interface RuleViewModel {
  _createRuleCalculateUnitInstance(unitId: string, sheetId: string, rule: IConditionFormattingRule): RuleUnit;
  readonly _calculateUnitManagers: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, RuleUnit>>>;
}

export function privatesOfViewModel(viewModel: ConditionalFormattingViewModel): RuleViewModel {
  return viewModel as unknown as RuleViewModel;
}

/** Texts compare themselves, with wildcards. */
export interface ComparedTexts {
  compareBy(
    this: ComparedTexts,
    value: string | number | boolean,
    operator: compareToken,
    isCaseSensitive?: boolean,
  ): BaseValueObject;
  getValue(): string;
  _compareString(own: string, other: string, operator: compareToken): boolean;
}

export function privatesOfTexts(texts: StringValueObject): ComparedTexts {
  return texts as unknown as ComparedTexts;
}

/** What computes the operators =, <>, <, …; its class has no name outside. */
interface Comparing {
  calculate(...values: BaseValueObject[]): BaseValueObject;
}

export function privatesOfComparing(): Comparing {
  const functions = functionMeta as unknown as readonly (readonly [{ readonly prototype: object }, string])[];
  const [operators] = functions.find(([, name]) => name === 'COMPARE') ?? [];
  if (!operators) throw new Error('Univer has no comparison.');
  return operators.prototype as Comparing;
}
