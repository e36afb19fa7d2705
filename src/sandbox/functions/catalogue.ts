/**
 * functions.json as custom-functions-metadata writes it: what Excel knows about the add-in's functions before it
 * calls one. https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
 */
export interface FunctionCatalogue {
  readonly functions: readonly FunctionMetadata[];
  readonly enums?: readonly unknown[];
  /** true: parameters of type `any` receive an error as an object with `.code`; false: the function is not called. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
}

export interface FunctionMetadata {
  /** What the file format and CustomFunctions.associate use: AHP_WEIGHTS. */
  readonly id: string;
  /** What a person types in a cell: AHP.WEIGHTS. */
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: Dimensionality };
  readonly options?: Readonly<Record<string, boolean>>;
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  /** `number`, `string`, `boolean` or `any`. */
  readonly type: string;
  /** Absent means scalar. */
  readonly dimensionality?: Dimensionality;
  readonly optional?: boolean;
  /** The last parameter may take any number of arguments; they arrive together as one list. */
  readonly repeating?: boolean;
  readonly customEnumId?: string;
}

type Dimensionality = 'scalar' | 'matrix';

/** A function as the add-in associated it; the last argument is always the invocation. */
export type Implementation = (...args: unknown[]) => unknown;

/** Everything a host needs to calculate with the add-in's functions. */
export interface CustomFunctionSet {
  readonly metadata: readonly FunctionMetadata[];
  /** By id, in capitals as the real runtime keeps them. */
  readonly implementations: ReadonlyMap<string, Implementation>;
  readonly allowErrorForDataTypeAny?: boolean;
}

/** The set from functions.json and what functions.js associated. */
export function customFunctionSet(
  catalogue: FunctionCatalogue,
  implementations: ReadonlyMap<string, Implementation>,
): CustomFunctionSet {
  return {
    metadata: catalogue.functions,
    implementations,
    allowErrorForDataTypeAny: catalogue.allowErrorForDataTypeAny ?? false,
  };
}
