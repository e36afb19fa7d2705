/** The model in the file: a custom XML part that travels with the workbook. The cells have the last word. */
import { copiesToKeep, copyToXml, DAMAGED_NAMESPACE } from '../../model/file/damagedCopies';
import { merge } from '../../model/file/merge';
import { fromXml, MODEL_NAMESPACE, toXml } from '../../model/file/xml';
import { ModelError } from '../../model/modelError';
import type { Model } from '../../model/types';
import { EMPTY_MODEL } from '../../model/types';
import { asWorkbookError, WorkbookError } from '../excel/errors';
import type { Finding } from '../../sheets/findings';
import { readCells } from './judgmentCells';
import { inWorkbook } from '../excel/run';
import { pauseAfter } from '../inSlices';
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

interface StoredPart {
  part: Excel.CustomXmlPart;
  /** As it stands in the file. */
  xml: string;
}

interface StoredModel extends StoredPart {
  /** Null when it cannot be read. */
  model: Model | null;
  refusal: ModelError | null;
}

/**
 * What the file said when a model that was read also took judgments from the cells: what differs between the two is a
 * change of this pane like any other, and must be saved as one.
 */
const inFile = new WeakMap<Model, Model>();

/** Two round trips. */
async function storedParts(context: Excel.RequestContext, namespace: string): Promise<StoredPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load({ id: true });
  await context.sync();
  if (parts.items.length === 0) return [];
  const texts = parts.items.map((part) => part.getXml());
  await context.sync();
  return parts.items.map((part, index) => ({ part, xml: texts[index]?.value ?? '' }));
}

/** One part is the rule; two people who begin at the same moment make two. */
async function storedModels(context: Excel.RequestContext): Promise<StoredModel[]> {
  return (await storedParts(context, MODEL_NAMESPACE)).map((stored) => {
    try {
      return { ...stored, model: fromXml(stored.xml), refusal: null };
    } catch (failure) {
      if (!(failure instanceof ModelError)) throw failure;
      return { ...stored, model: null, refusal: failure };
    }
  });
}

const isNewer = ({ refusal }: StoredModel): boolean => refusal?.kind === 'fileNewer';
const isDamaged = ({ refusal }: StoredModel): boolean => refusal !== null && refusal.kind !== 'fileNewer';

function together(models: readonly StoredModel[]): Model {
  return models.reduce<Model>((all, { model }) => (model ? merge(EMPTY_MODEL, all, model).model : all), EMPTY_MODEL);
}

/** A part that was damaged since it was `last` read says nothing against what it said then. */
function inFileNow(models: readonly StoredModel[], last: Model): Model {
  return models.length > 0 && models.every(isDamaged) ? last : together(models);
}

/** Queues a copy of every damaged part, before whatever is queued next; answers the sentences that say where they are. */
async function keepDamaged(context: Excel.RequestContext, models: readonly StoredModel[]): Promise<ModelError[]> {
  const texts = models.filter(isDamaged).map(({ xml }) => xml);
  if (texts.length === 0) return [];
  const kept = await storedParts(context, DAMAGED_NAMESPACE);
  const { copies, added } = copiesToKeep(
    texts,
    kept.map(({ xml }) => xml),
  );
  for (const copy of added) context.workbook.customXmlParts.add(copyToXml(copy));
  return copies.map(({ number }) => new ModelError('fileKept', { number, part: DAMAGED_NAMESPACE }));
}

const versionOf = ({ values }: ModelError): number => Number(values['version'] ?? 0);

function newerVersion(models: readonly StoredModel[]): number | null {
  const refusal = models.find(isNewer)?.refusal;
  return refusal ? versionOf(refusal) : null;
}

function findingsOf(models: readonly StoredModel[]): Finding[] {
  return models.flatMap(({ refusal }): Finding[] => {
    if (refusal === null) return [];
    return [
      refusal.kind === 'fileNewer' ? { kind: 'newer', version: versionOf(refusal) } : { kind: 'damaged', refusal },
    ];
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
    const last = inFile.get(known) ?? known;
    const file = inFileNow(models, last);
    const before = merge(last, known, file).model;
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

/** Again, where somebody else saved in the same moment: their part is merged like any other. */
const ATTEMPTS = 3;

/**
 * Reads the part as it is now, merges it with what this pane did since `base` (last read or saved), writes once and looks
 * whether it is there (`notKept`). `report` hears what both this pane and somebody else had changed, and where a damaged
 * part was kept: it is copied in the batch that replaces it, before anything else. Never overwrites the model of a newer
 * version, nor one that was saved between reading and writing.
 */
export function saveModel(base: Model, mine: Model, report?: (news: readonly ModelError[]) => void): Promise<Model> {
  return inWorkbook(async (context) => {
    const last = inFile.get(base) ?? base;
    const kept: ModelError[] = [];
    let theirs: Model | null = null;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const saved: Saved = await saveOnce(context, last, mine, theirs);
      kept.push(...saved.kept);
      theirs = saved.replaced;
      if (saved.isOvertaken || !(await isThere(context, saved))) continue;
      const news = [...kept, ...saved.conflicts];
      if (news.length > 0) report?.(news);
      return saved.model;
    }
    throw new WorkbookError('notKept');
  });
}

interface Saved {
  readonly model: Model;
  readonly xml: string;
  /** Null where the file said the same already. */
  readonly part: Excel.CustomXmlPart | null;
  /** Somebody else had saved since it was read. */
  readonly isOvertaken: boolean;
  /** What that was, and this save replaced; what cannot be read here is back in the file instead. */
  readonly replaced: Model | null;
  readonly kept: readonly ModelError[];
  readonly conflicts: readonly ModelError[];
}

/** `theirs` counts in place of what the file says: it was replaced by the attempt before. */
async function saveOnce(context: Excel.RequestContext, last: Model, mine: Model, theirs: Model | null): Promise<Saved> {
  const models = await storedModels(context);
  const version = newerVersion(models);
  if (version !== null) throw new WorkbookError('newerModel', { version });
  const start = performance.now();
  const { model, conflicts } = merge(last, mine, theirs ?? inFileNow(models, last));
  const kept = await keepDamaged(context, models);
  await pauseAfter(start);
  const xml = toXml(model);
  const [first, ...others] = models;
  const part = first ? first.part : context.workbook.customXmlParts.add(xml);
  const isSame = first?.xml === xml;
  const found = first && !isSame ? first.part.getXml() : null;
  if (first && !isSame) first.part.setXml(xml);
  for (const other of others) other.part.delete();
  if (!isSame) part.load(['id']);
  await context.sync();
  const isOvertaken = found !== null && found.value !== first?.xml;
  const replaced = isOvertaken ? modelOf(found.value) : null;
  if (isOvertaken && replaced === null) {
    part.setXml(found.value);
    await context.sync();
  }
  return { model, xml, part: isSame ? null : part, isOvertaken, replaced, kept, conflicts };
}

function modelOf(xml: string): Model | null {
  try {
    return fromXml(xml);
  } catch (failure) {
    if (failure instanceof ModelError) return null;
    throw failure;
  }
}

/** Excel may write the same in other signs; on a Mac it has lost parts that it had taken. */
async function isThere(context: Excel.RequestContext, { part, xml }: Saved): Promise<boolean> {
  if (part === null) return true;
  try {
    const text = context.workbook.customXmlParts.getItem(part.id).getXml();
    await context.sync();
    const kept = text.value === xml ? null : modelOf(text.value);
    return text.value === xml || (kept !== null && toXml(kept) === xml);
  } catch (failure) {
    if (asWorkbookError(failure).kind === 'gone') return false;
    throw failure;
  }
}
