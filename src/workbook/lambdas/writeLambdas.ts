/** Puts named LAMBDAs into the workbook, for people with Microsoft 365 and no add-in, and takes them out again. */
import type { Language } from '../../engine/language';
import { namedLambdas } from '../../sheets/lambdas';
import type { NamedLambda } from '../../sheets/lambdas/lambda';
import { asWorkbookError, WorkbookError } from '../excel/errors';
import { inWorkbook } from '../excel/run';
import type { Written } from '../excel/undo';

export interface LambdasWritten extends Pick<Written, 'holds' | 'undo'> {
  readonly count: number;
  /** Names that stand for something of the person's, which stays; nothing of ours has them. */
  readonly taken: readonly string[];
  /** Functions that call one of those, and would call the person's instead: not written. */
  readonly leftOut: readonly string[];
}

interface Held {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
}

/** Throws `bookProtected` and the like as any write; names of ours from before are written anew. All of them or none. */
export function writeLambdas(language: Language): Promise<LambdasWritten> {
  return inWorkbook(async (context) => {
    const lambdas = namedLambdas(language);
    const before = await heldNames(context, lambdas);
    const taken = before.filter((held) => !isOurs(held)).map(({ name }) => name);
    const ours = before.filter(isOurs);
    const leftOut = dependents(lambdas, taken);
    const written = lambdas
      .filter(({ name }) => !includes([...taken, ...leftOut], name))
      .map(({ name, formula, comment }): Held => ({ name, formula: `=${formula}`, comment: comment[language] }));
    const kept = await writeOrPutBack(context, lambdas, ours, written);
    return {
      count: written.length,
      taken,
      leftOut,
      holds: () => inWorkbook((within) => stand(within, lambdas, kept)),
      undo: () =>
        inWorkbook(async (within) => {
          if (!(await stand(within, lambdas, kept))) throw new WorkbookError('changedSince', { area: 'TB_…' });
          replace(within, kept, ours);
          await within.sync();
        }),
    };
  });
}

/** Those that call one of the names, or one that does: a function calls only such as stand before it. */
function dependents(lambdas: readonly NamedLambda[], names: readonly string[]): string[] {
  const found: string[] = [];
  for (const { name, formula } of lambdas) {
    const called = formula.match(/\bTB_[A-Z]+(?=\()/g) ?? [];
    if (!includes(names, name) && called.some((each) => includes([...names, ...found], each))) found.push(name);
  }
  return found;
}

/** The names as Excel keeps them: it writes numbers and functions in its own way. */
async function writeOrPutBack(
  context: Excel.RequestContext,
  lambdas: readonly NamedLambda[],
  ours: readonly Held[],
  written: readonly Held[],
): Promise<Held[]> {
  try {
    replace(context, ours, written);
    return (await heldNames(context, lambdas)).filter(({ name }) => includes(namesOf(written), name));
  } catch (failure) {
    const error = asWorkbookError(failure);
    const back = inWorkbook(async (within) => {
      const own = namesOf([...written, ...ours]);
      const held = await heldNames(within, lambdas);
      replace(
        within,
        held.filter(({ name }) => includes(own, name)),
        ours,
      );
      await within.sync();
    });
    await back.catch(() => {
      throw new WorkbookError('partlyWritten', { sheets: 'TB_…', message: error.message });
    });
    throw error;
  }
}

/** In one batch: a name is free again once it is deleted. */
function replace(context: Excel.RequestContext, old: readonly Held[], next: readonly Held[]): void {
  const { names } = context.workbook;
  for (const { name } of old) names.getItem(name).delete();
  for (const { name, formula, comment } of next) names.add(name, formula, comment);
}

async function heldNames(context: Excel.RequestContext, lambdas: readonly NamedLambda[]): Promise<Held[]> {
  const { names } = context.workbook;
  names.load({ name: true, formula: true, comment: true });
  await context.sync();
  const wanted = namesOf(lambdas);
  return names.items
    .filter(({ name }) => includes(wanted, name))
    .map(({ name, formula, comment }) => ({ name, formula: String(formula), comment }));
}

/** Ours say so in their comment. */
function isOurs({ comment }: Held): boolean {
  return comment.startsWith('Timbang:');
}

async function stand(
  context: Excel.RequestContext,
  lambdas: readonly NamedLambda[],
  kept: readonly Held[],
): Promise<boolean> {
  const held = await heldNames(context, lambdas);
  return kept.every(({ name, formula }) => held.some((one) => one.name === name && one.formula === formula));
}

function includes(names: readonly string[], name: string): boolean {
  return names.some((one) => one.toUpperCase() === name.toUpperCase());
}

function namesOf(named: readonly { readonly name: string }[]): string[] {
  return named.map(({ name }) => name);
}
