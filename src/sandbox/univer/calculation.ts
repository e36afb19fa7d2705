/**
 * When the workbook calculates, and waiting for it.
 *
 * Univer 0.25.1 starts 100 ms after the last change and, when a change arrives while a calculation with asynchronous
 * functions runs, stops it and loses the change if the run ends well all the same. Here the start is ours: one
 * calculation at a time, at the end of the present task, and whatever changed meanwhile is calculated next.
 */
import { ICommandService, type ICommandInfo, type Injector, type IUnitRange } from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { privatesOfTrigger, type CalculationTrigger } from './privates';

/** A chain of arrays that turns into errors takes one repetition a link; one that takes more goes round in a circle. */
const MOST_REPETITIONS = 100;

export class Calculation {
  readonly #commands: ICommandService;
  readonly #trigger: CalculationTrigger;
  readonly #patience: number;
  /** A workbook that is opened calculates from the end of the present task, and Univer does not say so before. */
  #opening = true;
  #running = false;
  #disposed = false;
  #repeated: readonly IUnitRange[] = [];
  #repetitions = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ended: (() => void)[] = [];
  readonly #listeners: (() => void)[] = [];

  /** `patience` in milliseconds: how long a batch waits for a calculation before it is answered all the same. */
  constructor(injector: Injector, patience: number) {
    this.#patience = patience;
    this.#trigger = privatesOfTrigger(injector.get(TriggerCalculationController));
    this.#commands = injector.get(ICommandService);
    this.#commands.beforeCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.#running = true;
    });
    this.#commands.onCommandExecuted((command) => {
      // Univer's own listeners come first: they apply the results and fill the queue.
      if (endsCalculation(command)) queueMicrotask(() => this.#end());
      else if (this.#trigger._waitingCommandQueue.length > 0) this.#schedule();
    });
    this.#schedule();
  }

  get running(): boolean {
    return this.#running;
  }

  get pending(): boolean {
    if (this.#disposed) return false;
    return this.#opening || this.#running || this.#hasWork;
  }

  get #hasWork(): boolean {
    return this.#trigger._waitingCommandQueue.length > 0 || this.#repeated.length > 0;
  }

  /** Undefined when there is nothing to wait for. Gives up after the book's patience. */
  calculated(): Promise<void> | undefined {
    return this.pending ? this.settled(this.#patience) : undefined;
  }

  async settled(patience: number): Promise<void> {
    const giveUpAt = Date.now() + patience;
    while (this.pending && Date.now() < giveUpAt) {
      if (!this.#running) {
        // Univer still works off what the last command set in motion; a calculation started amid it loses formulas.
        await endOfTask();
        this.#start();
      }
      if (this.#running) await this.#nextEnd(giveUpAt - Date.now());
    }
  }

  /** Told at the end of every calculation, before the next starts. */
  onEnd(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** At the end of a calculation: what reads these ranges is calculated again before the calculation is over. */
  recalculate(ranges: readonly IUnitRange[]): void {
    if (this.#repetitions < MOST_REPETITIONS) this.#repeated = ranges;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposed = true;
    this.#trigger._startProgress = () => undefined;
    this.#release();
  }

  #nextEnd(patience: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.max(1, patience));
      this.#ended.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  #schedule(): void {
    clearTimeout(this.#trigger._setTimeoutKey);
    if (this.#running || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => this.#start(), 0);
  }

  #start(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#opening = false;
    const changes = this.#trigger._waitingCommandQueue;
    if (this.#disposed || this.#running || !this.#hasWork) return;
    clearTimeout(this.#trigger._setTimeoutKey);
    this.#trigger._waitingCommandQueue = [];
    const changed = this.#trigger._mergeDirty(this.#trigger._executingDirtyData, this.#trigger._generateDirty(changes));
    const dirty = { ...changed, dirtyRanges: [...changed.dirtyRanges, ...this.#repeated] };
    this.#trigger._executingDirtyData = dirty;
    this.#repeated = [];
    this.#repetitions = changes.length > 0 ? 0 : this.#repetitions + 1;
    void this.#commands.executeCommand(SetFormulaCalculationStartMutation.id, { ...dirty }, { onlyLocal: true });
  }

  #end(): void {
    this.#running = false;
    for (const listener of this.#listeners) listener();
    if (this.#hasWork) this.#start();
    this.#release();
  }

  #release(): void {
    const waiting = this.#ended;
    this.#ended = [];
    for (const resolve of waiting) resolve();
  }
}

function endOfTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function endsCalculation(command: Readonly<ICommandInfo>): boolean {
  if (command.id !== SetFormulaCalculationNotificationMutation.id) return false;
  return (command.params as ISetFormulaCalculationNotificationMutation).functionsExecutedState !== undefined;
}
