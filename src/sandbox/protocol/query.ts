/** load(): the properties a request selects, of an object, of what it leads to and of a collection's items. */
import { HostError, invalidArgument } from './errors';
import { isOffered, memberName, requireOffered, type AnyObjectType, type HostObject } from './objectType';
import type { QueryInfo } from './wire';

export type Loaded = Record<string, unknown>;

export interface QueryContext {
  readonly excelApi: string;
  typeOf(object: HostObject): AnyObjectType;
  identityOf(object: HostObject): Loaded;
}

export function query(object: HostObject, info: QueryInfo, context: QueryContext): Loaded {
  const type = context.typeOf(object);
  const paths = [...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/*`)];
  if (type.items === undefined) {
    return { ...context.identityOf(object), ...select(object, paths.length > 0 ? paths : ['*'], context) };
  }
  const own = paths.filter((path) => memberName(type.properties, path) !== undefined);
  const ofItems = paths.filter((path) => memberName(type.properties, path) === undefined);
  const wanted = ofItems.length > 0 ? ofItems : ['*'];
  const first = info.Skip ?? 0;
  const items = type.items(object.target).slice(first, info.Top === undefined ? undefined : first + info.Top);
  return {
    ...select(object, own, context),
    _Items: items.map((item) => ({ ...context.identityOf(item), ...select(item, wanted, context) })),
  };
}

function select(object: HostObject, paths: readonly string[], context: QueryContext): Loaded {
  const type = context.typeOf(object);
  const loaded: Loaded = {};
  const nested = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.split(/[/.]/);
    if (head === '*') {
      Object.assign(loaded, everything(object, type, context.excelApi));
      continue;
    }
    const property = memberName(type.properties, head);
    if (property !== undefined) {
      loaded[property] = readProperty(object, type, property, context.excelApi);
      continue;
    }
    const navigation = memberName(type.navigation, head);
    if (navigation === undefined) throw unknownProperty(type, head);
    const below = nested.get(navigation) ?? [];
    if (rest.length > 0) below.push(rest.join('/'));
    nested.set(navigation, below);
  }
  for (const [navigation, below] of nested) {
    requireOffered(type, navigation, context.excelApi);
    const child = type.navigation?.[navigation]?.(object.target) ?? null;
    loaded[navigation] = child === null ? null : query(child, below.length > 0 ? { Select: below } : {}, context);
  }
  return loaded;
}

function everything(object: HostObject, type: AnyObjectType, excelApi: string): Loaded {
  const loaded: Loaded = {};
  for (const [name, property] of Object.entries(type.properties ?? {})) {
    if (property.onRequest === true || !isOffered(type, name, excelApi)) continue;
    loaded[name] = property.get(object.target);
  }
  return loaded;
}

function readProperty(object: HostObject, type: AnyObjectType, name: string, excelApi: string): unknown {
  requireOffered(type, name, excelApi);
  return type.properties?.[name]?.get(object.target);
}

function unknownProperty(type: AnyObjectType, name: string): HostError {
  const error = invalidArgument(`The sandbox does not implement the property ${type.name}.${name}.`);
  error.location = `${type.name}.${name}`;
  return error;
}
