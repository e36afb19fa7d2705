/** Calls, writes and steps through the declared members of a type; whatever is not declared is refused by name. */
import { HostError, itemNotFound, notImplemented, onNullObject } from './errors';
import { memberName, placeOf, requireOffered, type AnyObjectType, type HostObject, type TypeTable } from './objectType';

type Method = (target: unknown, ...args: unknown[]) => unknown;

export class Members {
  readonly #types: TypeTable;
  readonly #excelApi: string;
  readonly #reaching: (place: string) => void;

  constructor(types: TypeTable, excelApi: string, reaching: (place: string) => void) {
    this.#types = types;
    this.#excelApi = excelApi;
    this.#reaching = reaching;
  }

  typeOf(object: HostObject): AnyObjectType {
    const type = this.#types.get(object.type);
    if (type === undefined) throw notImplemented(object.type);
    return type;
  }

  navigate(object: HostObject, name: string): HostObject | null {
    const type = this.typeOf(object);
    const navigate = type.navigation?.[name];
    if (navigate === undefined) throw notImplemented(placeOf(type, name));
    requireOffered(type, name, this.#excelApi);
    return this.#located(type, name, () => navigate(object.target));
  }

  call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const type = this.typeOf(object);
    const method = type.methods?.[name] ?? collectionMethod(type, name);
    if (method === undefined) throw notImplemented(placeOf(type, `${name}()`));
    requireOffered(type, name, this.#excelApi);
    return this.#located(type, name, () => method(object.target, ...args));
  }

  setProperty(object: HostObject | null, name: string, value: unknown): void {
    if (object === null) throw onNullObject();
    const type = this.typeOf(object);
    const member = memberName(type.properties, name);
    const property = member === undefined ? undefined : type.properties?.[member];
    if (member === undefined || property?.set === undefined) throw notImplemented(placeOf(type, `${name} =`));
    requireOffered(type, member, this.#excelApi);
    this.#located(type, member, () => property.set?.(object.target, value));
  }

  #located<Result>(type: AnyObjectType, member: string, action: () => Result): Result {
    try {
      this.#reaching(placeOf(type, member));
      return action();
    } catch (error) {
      if (error instanceof HostError && error.location === '') error.location = placeOf(type, member);
      throw error;
    }
  }
}

/** What every collection of Excel offers alike. */
function collectionMethod({ items, item }: AnyObjectType, name: string): Method | undefined {
  if (name === 'GetCount' && items !== undefined) return (target) => items(target).length;
  if (name === 'GetItemOrNullObject' && item !== undefined) return (target, key) => item(target, key);
  if (name === 'GetItem' && item !== undefined) {
    return (target, key) => {
      const found = item(target, key);
      if (found === null) throw itemNotFound();
      return found;
    };
  }
  if (name !== 'GetItemAt' || items === undefined) return undefined;
  return (target, index) => {
    const found = items(target)[Number(index)];
    if (found === undefined) throw itemNotFound();
    return found;
  };
}
