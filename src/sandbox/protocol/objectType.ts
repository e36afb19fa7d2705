/** How a family of Excel objects is declared: what the wire may read, set, walk to and call on it, and nothing else. */
import { apiNotFound } from './errors';
import { isNewer } from './requirements';

/** One object of the workbook as the protocol sees it: its type's name and the data the type's members work on. */
export interface HostObject {
  readonly type: string;
  readonly target: unknown;
}

export interface Property<Target> {
  get(target: Target): unknown;
  set?(target: Target, value: unknown): void;
  /** Left out of load() without names: costly, as the cells of a range are. */
  readonly onRequest?: boolean;
}

/** Members carry their wire names, with a capital. Arguments come as the add-in sent them: each method checks them. */
export interface ObjectType<Target> {
  readonly name: string;
  /** The identity the client keeps in order to ask for the object again. */
  identity?(target: Target): Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  readonly navigation?: Readonly<Record<string, (target: Target) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: Target, ...args: unknown[]) => unknown>>;
  /** Collections: every item in order, and one by its key. */
  items?(target: Target): readonly HostObject[];
  item?(target: Target, key: unknown): HostObject | null;
  /** The ExcelApi set that brought a member, for members newer than the manifest's floor. */
  readonly since?: Readonly<Record<string, string>>;
}

/** What the dispatcher holds: only the declaration knows its target's type. */
export type AnyObjectType = ObjectType<unknown>;

export type TypeTable = ReadonlyMap<string, AnyObjectType>;

/** The one place that forgets a target's type; whoever makes host objects pairs the name and the target rightly. */
export function defineType<Target>(declaration: ObjectType<Target>): AnyObjectType {
  return declaration as unknown as AnyObjectType;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && 'target' in value;
}

/** Wire names begin with a capital, but load() passes on what the developer typed. */
export function memberName(table: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined {
  if (table === undefined) return undefined;
  if (Object.hasOwn(table, name)) return name;
  const capitalised = name.charAt(0).toUpperCase() + name.slice(1);
  return Object.hasOwn(table, capitalised) ? capitalised : undefined;
}

/** `Range.getCell`: how Office.js names a place in an error. */
export function placeOf(type: AnyObjectType, member: string): string {
  return `${type.name}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}

export function isOffered(type: AnyObjectType, member: string, excelApi: string): boolean {
  const since = type.since?.[member];
  return since === undefined || !isNewer(since, excelApi);
}

export function requireOffered(type: AnyObjectType, member: string, excelApi: string): void {
  const since = type.since?.[member];
  if (since !== undefined && isNewer(since, excelApi)) throw apiNotFound(placeOf(type, member), since, excelApi);
}
