/**
 * What the host answers when it refuses. Codes are those of Excel.ErrorCodes; the sentences are our reading of Excel's.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export type ErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'ResponsePayloadSizeLimitExceeded';

export class HostError extends Error {
  readonly code: ErrorCode;
  /** `Type.member`, as Office.js reports it in debugInfo.errorLocation. */
  location: string;

  constructor(code: ErrorCode, message: string, location = '') {
    super(message);
    this.code = code;
    this.location = location;
  }
}

const SENTENCES = {
  AccessDenied: 'You do not have permission to perform the requested operation.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  InvalidOperation: 'The operation attempted is not valid on the object.',
} as const;

export function invalidArgument(detail?: string): HostError {
  return new HostError('InvalidArgument', detail ?? SENTENCES.InvalidArgument);
}

export function accessDenied(): HostError {
  return new HostError('AccessDenied', SENTENCES.AccessDenied);
}

export function itemNotFound(location = ''): HostError {
  return new HostError('ItemNotFound', SENTENCES.ItemNotFound, location);
}

export function itemAlreadyExists(): HostError {
  return new HostError('ItemAlreadyExists', SENTENCES.ItemAlreadyExists);
}

export function invalidOperation(detail?: string): HostError {
  return new HostError('InvalidOperation', detail ?? SENTENCES.InvalidOperation);
}

/** Excel's null objects can be asked for isNullObject and nothing else. */
export function onNullObject(): HostError {
  const sentence = 'The object path is not working for what you are trying to do (null object).';
  return new HostError('InvalidObjectPath', sentence);
}

/** A member Excel has and this host has not: a test that reaches it must fail, never pass in silence. */
export function notImplemented(member: string): HostError {
  return new HostError('NotImplemented', `The sandbox does not implement ${member}.`, member);
}

/** A member that belongs to a later requirement set than the host was told to offer. */
export function apiNotFound(member: string, since: string, offered: string): HostError {
  const sentence = `${member} is part of ExcelApi ${since}; this host offers ExcelApi ${offered}.`;
  return new HostError('ApiNotFound', `${sentence} Ask isSetSupported first.`, member);
}

const HTTP_STATUS: Partial<Record<ErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
  NotImplemented: 501,
};

export function httpStatusOf(code: ErrorCode): number {
  return HTTP_STATUS[code] ?? 400;
}
