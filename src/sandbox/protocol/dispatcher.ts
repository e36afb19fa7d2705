/**
 * Carries out one Office.js request: actions over object paths, in order, up to the first that fails.
 *
 * Convention: an action that reads is held until everything written before it has been calculated, and so is the
 * answer, as Excel does in automatic calculation mode. Requests are carried out one after the other, as Excel does.
 */
import { HostError, httpStatusOf, itemNotFound, notImplemented, onNullObject } from './errors';
import { Members } from './members';
import { isHostObject, placeOf, type HostObject, type TypeTable } from './objectType';
import { query, type Loaded, type QueryContext } from './query';
import { References } from './references';
import { ActionType, ObjectPathType } from './wire';
import type {
  Action,
  ActionResult,
  ArgumentInfo,
  ObjectPath,
  ReferencedPathIds,
  RequestBody,
  ResponseBody,
} from './wire';

export interface DispatcherHost {
  readonly types: TypeTable;
  readonly excelApi: string;
  root(): HostObject;
  /** Services the client creates by name beside the workbook. */
  service(name: string): HostObject | undefined;
  /** Undefined when nothing waits to be calculated. */
  calculated(): Promise<void> | undefined;
  openBatch(): Batch;
  /** Before a member is set, called or walked to; throws to refuse it. */
  reaching(place: string): void;
}

/** The actions of one request. */
export interface Batch {
  /** Everything that runs through it becomes one step of the undo stack. */
  run<Result>(action: () => Result): Result;
  /** After the last action, or the one that failed. */
  close(): void;
}

type Resolved = HostObject | null;

interface Request {
  readonly body: RequestBody;
  readonly resolved: Map<number, Resolved>;
}

// Reaching one of these depends on what the cells hold; a plain range does not, and need not calculate.
const REACHED_THROUGH_CONTENTS = /Spill|UsedRange/;
const REFERENCE_METHODS = { keep: '_KeepReference', release: '_RemoveReference' } as const;

export class Dispatcher {
  /** What the add-in asked for and this host has not. */
  readonly missing = new Set<string>();
  readonly #host: DispatcherHost;
  readonly #context: QueryContext;
  readonly #members: Members;
  readonly #references = new References();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(host: DispatcherHost) {
    this.#host = host;
    this.#members = new Members(host.types, host.excelApi, (place) => host.reaching(place));
    this.#context = {
      excelApi: host.excelApi,
      typeOf: (object) => this.#members.typeOf(object),
      identityOf: (object) => this.#identityOf(object),
    };
  }

  get trackedObjects(): number {
    return this.#references.count;
  }

  execute(body: RequestBody): Promise<ResponseBody> {
    const answer = this.#queue.then(() => this.#execute(body));
    this.#queue = answer;
    return answer;
  }

  async #execute(body: RequestBody): Promise<ResponseBody> {
    const request: Request = { body, resolved: new Map() };
    const results: ActionResult[] = [];
    const traces: number[] = [];
    const batch = this.#host.openBatch();
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.Trace) {
          traces.push(action.Id);
          results.push({ ActionId: action.Id, Value: null });
          continue;
        }
        if (readsContents(action, body)) await this.#host.calculated();
        const value = batch.run(() => this.#perform(request, action));
        results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (thrown) {
        batch.close();
        return { Results: results, TraceIds: traces, Error: this.#errorOf(thrown, index) };
      }
    }
    batch.close();
    await this.#host.calculated();
    return { Results: results, TraceIds: traces };
  }

  #errorOf(thrown: unknown, index: number): NonNullable<ResponseBody['Error']> {
    const error = thrown instanceof HostError ? thrown : ownFailure(thrown);
    if (error.code === 'NotImplemented') this.missing.add(error.location);
    return {
      Code: error.code,
      Message: error.message,
      Location: error.location,
      ActionIndex: index,
      HttpStatusCode: httpStatusOf(error.code),
    };
  }

  #perform(request: Request, action: Action): unknown {
    const object = this.#resolve(request, action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object === null ? null : this.#identityOf(object);
      case ActionType.Query:
        return object === null ? null : query(object, action.QueryInfo ?? {}, this.#context);
      case ActionType.QueryAsJson:
        return object === null ? null : asJson(query(object, action.QueryInfo ?? {}, this.#context));
      case ActionType.Method:
        return this.#callAction(request, object, action);
      case ActionType.SetProperty:
        this.#members.setProperty(object, action.Name, this.#arguments(request, action.ArgumentInfo)[0]);
        return null;
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.#members.setProperty(object, name, value);
        }
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  #resolve(request: Request, pathId: number): Resolved {
    const known = request.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = request.body.ObjectPaths[pathId];
    if (path === undefined) throw new HostError('InvalidObjectPath', `The request has no object path ${pathId}.`);
    const object = this.#follow(request, path);
    request.resolved.set(pathId, object);
    return object;
  }

  #follow(request: Request, path: ObjectPath): Resolved {
    switch (path.ObjectPathType) {
      case ObjectPathType.GlobalObject:
        return this.#host.root();
      case ObjectPathType.NewObject: {
        const service = this.#host.service(path.Name);
        if (service === undefined) throw notImplemented(`new ${path.Name}`);
        return service;
      }
      case ObjectPathType.ReferenceId:
        return this.#references.find(path.Name);
      case ObjectPathType.NullObject:
        return null;
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.#resolve(request, path.ParentObjectPathId);
    if (parent === null) return null;
    return this.#followFrom(parent, path, this.#arguments(request, path.ArgumentInfo));
  }

  #followFrom(parent: HostObject, path: ObjectPath, args: readonly unknown[]): Resolved {
    const type = this.#members.typeOf(parent);
    switch (path.ObjectPathType) {
      case ObjectPathType.Property:
        return this.#members.navigate(parent, path.Name);
      case ObjectPathType.Indexer: {
        if (type.item === undefined) throw notImplemented(`${type.name}[]`);
        const found = type.item(parent.target, args[0]);
        if (found === null) throw itemNotFound(`${type.name}.getItem`);
        return found;
      }
      case ObjectPathType.Method: {
        const found = this.#members.call(parent, path.Name, args);
        if (found === null || found === undefined) return null;
        if (isHostObject(found)) return found;
        throw notImplemented(`${placeOf(type, path.Name)} as an object`);
      }
      default:
        throw notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  #callAction(request: Request, object: Resolved, action: Action): unknown {
    const args = this.#arguments(request, action.ArgumentInfo);
    if (action.Name === REFERENCE_METHODS.release) {
      this.#references.release(String(args[0]));
      return null;
    }
    if (action.Name === REFERENCE_METHODS.keep) {
      if (object !== null) this.#references.keep(object);
      return null;
    }
    if (object === null) throw onNullObject();
    const value = this.#members.call(object, action.Name, args);
    return isHostObject(value) ? this.#identityOf(value) : value;
  }

  #identityOf(object: HostObject): Loaded {
    const reference = this.#references.of(object);
    const identity = this.#members.typeOf(object).identity?.(object.target) ?? {};
    return reference === undefined ? { ...identity } : { ...identity, _ReferenceId: reference };
  }

  #arguments(request: Request, info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.#argument(request, value, references?.[index]));
  }

  #argument(request: Request, value: unknown, reference: ReferencedPathIds | undefined): unknown {
    if (typeof reference === 'number' && reference > 0) return this.#resolve(request, reference);
    if (Array.isArray(value) && Array.isArray(reference)) {
      const nested: readonly ReferencedPathIds[] = reference;
      return value.map((entry: unknown, index) => this.#argument(request, entry, nested[index]));
    }
    return value;
  }
}

function ownFailure(thrown: unknown): HostError {
  const cause = thrown instanceof Error ? thrown.stack : String(thrown);
  return new HostError('GeneralException', `The sandbox failed: ${cause}`);
}

function readsContents(action: Action, body: RequestBody): boolean {
  switch (action.ActionType) {
    case ActionType.Query:
    case ActionType.QueryAsJson:
      return true;
    case ActionType.Method:
      return action.Name.startsWith('Get');
    case ActionType.Instantiate:
      return REACHED_THROUGH_CONTENTS.test(body.ObjectPaths[action.ObjectPathId]?.Name ?? '');
    default:
      return false;
  }
}

/** retrieve() expects the names of the JavaScript API instead of those of the wire. */
function asJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== 'object' || value === null) return value;
  if ('_Items' in value) return { items: asJson(value._Items) };
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name.charAt(0).toLowerCase() + name.slice(1), asJson(entry)]),
  );
}
