/**
 * A sheet's conditional formats over Univer's rules.
 *
 * Convention: a rule carries Excel's own wording in `excel`, which Univer keeps through commands, undo and the file.
 * When the rule no longer says what the wording would, the person has changed it in the grid's panel: then it is read
 * from Univer.
 */
import { ICommandService, type Injector } from '@univerjs/core';
import {
  AddCfCommand,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  MoveCfCommand,
  SetCfCommand,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { boundingBox, type Box } from '../objects/address';
import type { ConditionalRule } from '../objects/conditionalRule';
import type { RulePort, StoredRule } from '../objects/port';
import { invalidArgument, invalidOperation, itemNotFound } from '../protocol/errors';
import { boxOf, rangeOf } from './ranges';
import { fromUniver, toUniver } from './ruleTranslation';

interface RuleWithWording extends IConditionFormattingRule {
  readonly excel?: ConditionalRule;
}

/** Relative references of a rule belong to the top left cell of all it covers. */
function extentOf(rule: IConditionFormattingRule): Box {
  return rule.ranges.map(boxOf).reduce(boundingBox);
}

export class SheetRules implements RulePort {
  readonly #commands: ICommandService;
  readonly #model: ConditionalFormattingRuleModel;
  readonly #place: { readonly unitId: string; readonly subUnitId: string };

  constructor(injector: Injector, unitId: string, sheetId: string) {
    this.#commands = injector.get(ICommandService);
    this.#model = injector.get(ConditionalFormattingRuleModel);
    this.#place = { unitId, subUnitId: sheetId };
  }

  list(): readonly StoredRule[] {
    return this.#rules().map((rule) => ({
      id: rule.cfId,
      boxes: rule.ranges.map(boxOf),
      stopIfTrue: rule.stopIfTrue,
      rule: wordingOf(rule),
    }));
  }

  add({ id, boxes, stopIfTrue, rule }: StoredRule): void {
    const config = toUniver(rule, boxes.reduce(boundingBox));
    if (config === null) throw invalidArgument();
    const added: RuleWithWording = { cfId: id, ranges: boxes.map(rangeOf), stopIfTrue, rule: config, excel: rule };
    this.#run(AddCfCommand.id, { rule: added });
  }

  replace({ id, stopIfTrue, rule }: StoredRule): void {
    const present = this.#find(id);
    const config = toUniver(rule, extentOf(present)) ?? present.rule;
    const changed: RuleWithWording = { ...present, stopIfTrue, rule: config, excel: rule };
    this.#run(SetCfCommand.id, { cfId: id, rule: changed });
  }

  move(id: string, priority: number): void {
    const rules = this.#rules();
    const from = rules.findIndex((rule) => rule.cfId === id);
    const target = rules[Math.min(priority, rules.length - 1)];
    if (from < 0 || priority < 0 || target === undefined) throw invalidArgument();
    if (target.cfId === id) return;
    const end = { id: target.cfId, type: from < priority ? 'after' : 'before' };
    this.#run(MoveCfCommand.id, { start: { id, type: 'self' }, end });
  }

  remove(id: string): void {
    this.#run(DeleteCfCommand.id, { cfId: this.#find(id).cfId });
  }

  #rules(): readonly RuleWithWording[] {
    return this.#model.getSubunitRules(this.#place.unitId, this.#place.subUnitId) ?? [];
  }

  #find(id: string): RuleWithWording {
    const found = this.#rules().find((rule) => rule.cfId === id);
    if (found === undefined) throw itemNotFound();
    return found;
  }

  #run(command: string, parameters: object): void {
    if (!this.#commands.syncExecuteCommand(command, { ...this.#place, ...parameters })) throw invalidOperation();
  }
}

/** What was found of a rule as Univer has it, whose wording and place it had then: every look at one rule lists all. */
const known = new WeakMap<object, { excel: RuleWithWording['excel']; extent: string; wording: ConditionalRule }>();

function wordingOf(rule: RuleWithWording): ConditionalRule {
  const { excel } = rule;
  const extent = Object.values(extentOf(rule)).join();
  const before = known.get(rule.rule);
  if (before !== undefined && before.excel === excel && before.extent === extent) return before.wording;
  const wording = foundWording(rule);
  known.set(rule.rule, { excel, extent, wording });
  return wording;
}

function foundWording(rule: RuleWithWording): ConditionalRule {
  if (rule.excel === undefined) return fromUniver(rule.rule);
  const said = toUniver(rule.excel, extentOf(rule));
  return JSON.stringify(said) === JSON.stringify(rule.rule) ? rule.excel : fromUniver(rule.rule);
}
