/** The model in the file: a custom XML part that travels with the workbook. The cells have the last word. */
import { merge } from '../../model/file/merge';
import { fromXml, MODEL_NAMESPACE, toXml } from '../../model/file/xml';
import { ModelError } from '../../model/modelError';
import type { Model } from '../../model/types';
import { EMPTY_MODEL } from '../../model/types';
import { WorkbookError } from '../excel/errors';
import type { Finding } from '../../sheets/findings';
import { readCells } from './judgmentCells';
import { inWorkbook } from '../excel/run';
import { queueBook } from './locate';

export interface ModelReading {
  model: Model;
  findings: Finding[];
  /** Judgments and weights that were typed into the sheets since they were last written or read. */
  taken: number;
}

export interface FileReading extends ModelReading {
  /** Without what was taken from the cells. */
  before: Model;
}

interface StoredModel {
  part: Excel.CustomXmlPart;
  /** As it stands in the file. */
  xml: string;
  /** Null when it cannot be read. */
  model: Model | null;
  refusal: ModelError | null;
}

/**
 * What the file said when a model that was read also took judgments from the cells: what differs between the two is a
 * change of this pane like any other, and must be saved as one.
 */
const inFile = new WeakMap<Model, Model>();

function stored(part: Excel.CustomXmlPart, xml: string): StoredModel {
  try {
    return { part, xml, model: fromXml(xml), refusal: null };
  } catch (failure) {
    if (!(failure instanceof ModelError)) throw failure;
    return { part, xml, model: null, refusal: failure };
  }
}

/** Two round trips. One part is the rule; two people who begin at the same moment make two. */
async function storedModels(context: Excel.RequestContext): Promise<StoredModel[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(MODEL_NAMESPACE);
  parts.load({ id: true });
  await context.sync();
  if (parts.items.length === 0) return [];
  const texts = parts.items.map((part) => part.getXml());
  await context.sync();
  return parts.items.map((part, index) => stored(part, texts[index]?.value ?? ''));
}

function together(models: readonly StoredModel[]): Model {
  return models.reduce<Model>((all, { model }) => (model ? merge(EMPTY_MODEL, all, model).model : all), EMPTY_MODEL);
}

function newerVersion(models: readonly StoredModel[]): number | null {
  const refusal = models.find((each) => each.refusal?.kind === 'fileNewer')?.refusal;
  return refusal ? Number(refusal.values['version'] ?? 0) : null;
}

function findingsOf(models: readonly StoredModel[]): Finding[] {
  return models.flatMap(({ refusal }): Finding[] => {
    if (!refusal) return [];
    const isNewer = refusal.kind === 'fileNewer';
    if (!isNewer) return [{ kind: 'damaged', refusal }];
    return [{ kind: 'newer', version: Number(refusal.values['version'] ?? 0) }];
  });
}

/**
 * The model as the file and then the cells have it: a judgment typed into a sheet wins over the file. What was taken
 * from the cells when `known` was read is not in the file yet; it stays, and is not taken again.
 */
export function readModel(known: Model = EMPTY_MODEL): Promise<FileReading> {
  return inWorkbook(async (context) => {
    const finishBook = queueBook(context);
    const models = await storedModels(context);
    const file = together(models);
    const before = merge(inFile.get(known) ?? known, known, file).model;
    const { model, findings, taken } = await readCells(context, finishBook(), before);
    if (model !== file) inFile.set(model, file);
    return { model, before, findings: [...findingsOf(models), ...findings], taken };
  });
}

/** `model` with what was typed into its sheets since they were last written or read; for "read back". */
export function readBack(model: Model): Promise<ModelReading> {
  return inWorkbook(async (context) => {
    const finishBook = queueBook(context);
    await context.sync();
    return readCells(context, finishBook(), model);
  });
}

/**
 * Reads the part as it is now, merges it with what this pane did since `base` (last read or saved) and writes once.
 * `report` hears what both this pane and somebody else had changed. Never overwrites the model of a newer version.
 */
export function saveModel(
  base: Model,
  mine: Model,
  report?: (conflicts: readonly ModelError[]) => void,
): Promise<Model> {
  return inWorkbook(async (context) => {
    const models = await storedModels(context);
    const version = newerVersion(models);
    if (version !== null) throw new WorkbookError('newerModel', { version });
    const { model, conflicts } = merge(inFile.get(base) ?? base, mine, together(models));
    const xml = toXml(model);
    const [first, ...others] = models;
    if (!first) context.workbook.customXmlParts.add(xml);
    else if (first.xml !== xml) first.part.setXml(xml);
    for (const { part } of others) part.delete();
    await context.sync();
    if (conflicts.length > 0) report?.(conflicts);
    return model;
  });
}
