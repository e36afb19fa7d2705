/**
 * Transport for the page: what office.js says to Excel on the web by postMessage, with the real Office.onReady,
 * Office.context, events and ribbon callbacks. Field names are those of office.js in @microsoft/office-js 1.1.110.
 */
import { appContext, windowName, type AddIn } from './appContext';
import { ACTION_INVOKED, MessageCategory, type MessageEntry, type RequestBody, type ResponseBody } from './wire';

const MessageType = { Request: 0, Response: 1 } as const;
const ActionKind = { Invoke: 0, Register: 1, Unregister: 2 } as const;
const ResponseKind = { Answer: 0, Event: 1 } as const;
const DispatchId = { SaveSettings: 76, RichApi: 93, CommandCompleted: 94 } as const;
const OPERATION_NOT_SUPPORTED = 5000;
/** Commands that never say they are done are taken for done after a minute; Excel waits five. */
const COMMAND_PATIENCE_MS = 60_000;

interface Message {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, unknown])[] };
  /** The command's id, in a CommandCompleted call. */
  readonly 0?: string;
}

export interface WacPort {
  readonly excelApi: string;
  readonly book: { readonly name: string };
  onDocumentSelection: (() => void) | null;
  execute(body: RequestBody): Promise<ResponseBody>;
  send(entries: readonly MessageEntry[]): void;
  onMessage(listener: (entries: readonly MessageEntry[]) => void): void;
}

export interface WacOptions {
  /** Sends a text to the add-in's window. */
  post(text: string): void;
  /** Of the page, which is also the add-in's: office.js insists. */
  readonly origin: string;
  /** Office.context.displayLanguage, such as id-ID. */
  readonly locale: string;
}

export class WacHost {
  /** What the add-in asked for and this transport does not know. */
  readonly unknown = new Set<string>();
  readonly #host: WacPort;
  readonly #options: WacOptions;
  readonly #addIn: AddIn;
  readonly #events = new Set<string>();
  readonly #commands = new Map<string, () => void>();
  #settings: readonly (readonly [string, unknown])[] = [];
  #commandCount = 0;

  constructor(host: WacPort, options: WacOptions) {
    this.#host = host;
    this.#options = options;
    this.#addIn = { id: 'timbang', conversationId: 'timbang-1', origin: options.origin, locale: options.locale };
    host.onMessage((entries) => this.#raise('richApiMessage', { ArrayData: entries }));
    host.onDocumentSelection = () => this.#raise('documentSelectionChanged', {});
  }

  /** The iframe's name, set before the iframe enters the page: office.js reads it when it starts. */
  windowName(): string {
    return windowName(this.#addIn);
  }

  /** Takes a message of the add-in's window; false when it is not for this host. */
  receive(text: string): boolean {
    const message = parse(text);
    if (message?._messageType !== MessageType.Request) return false;
    if (message._conversationId !== this.#addIn.conversationId) return false;
    if (message._actionType === ActionKind.Register || message._actionType === ActionKind.Unregister) {
      if (message._actionType === ActionKind.Register) this.#events.add(message._actionName);
      else this.#events.delete(message._actionName);
      this.#answer(message, { Error: 0, Version: 1 });
      return true;
    }
    void this.#invoke(message).then((data) => this.#answer(message, data));
    return true;
  }

  /**
   * A ribbon button whose action the add-in gave with Office.actions.associate. Resolves when the action calls
   * `event.completed()`.
   */
  async invokeAction(actionId: string, args?: unknown): Promise<void> {
    if (!this.#events.has('appCommandInvoked')) {
      const message = JSON.stringify([actionId, args === undefined ? null : JSON.stringify(args)]);
      this.#host.send([[MessageCategory.Action, ACTION_INVOKED, '', message, 0]]);
      return;
    }
    this.#commandCount += 1;
    const id = `command-${this.#commandCount}`;
    await new Promise<void>((resolve) => {
      const patience = setTimeout(resolve, COMMAND_PATIENCE_MS);
      this.#commands.set(id, () => {
        clearTimeout(patience);
        resolve();
      });
      this.#raise('appCommandInvoked', [id, actionId, JSON.stringify({ source: { id: actionId } })]);
    });
    this.#commands.delete(id);
  }

  async #invoke(message: Message): Promise<unknown> {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(this.#addIn, {
          excelApi: this.#host.excelApi,
          workbook: this.#host.book.name,
          settings: this.#settings,
        });
      case 'ContextActivationManager_notifyHost':
        return null;
      case 'executeMethod':
        return this.#execute(message._data as MethodCall);
      default:
        this.unknown.add(message._actionName);
        return null;
    }
  }

  async #execute(call: MethodCall): Promise<unknown> {
    switch (call.DdaMethod.DispatchId) {
      case DispatchId.RichApi: {
        // [custom data, method, path, headers, body]
        const body = JSON.parse(String(call.ArrayData?.[4])) as RequestBody;
        const answer = await this.#host.execute(body);
        return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(answer)] };
      }
      case DispatchId.SaveSettings:
        this.#settings = call.DdaSettingsMethod?.Properties ?? [];
        return { Version: 1, Error: 0 };
      case DispatchId.CommandCompleted:
        this.#commands.get(String(call[0]))?.();
        return { Version: 1, Error: 0 };
      default:
        this.unknown.add(`method ${call.DdaMethod.DispatchId}`);
        return { Version: 1, Error: OPERATION_NOT_SUPPORTED };
    }
  }

  #answer(message: Message, data: unknown): void {
    this.#post(message._actionName, message._correlationId, ResponseKind.Answer, data);
  }

  #raise(event: string, data: unknown): void {
    if (this.#events.has(event)) this.#post(event, -1, ResponseKind.Event, data);
  }

  #post(action: string, correlation: number, kind: number, data: unknown): void {
    this.#options.post(
      JSON.stringify({
        _messageType: MessageType.Response,
        _responseType: kind,
        _actionName: action,
        _conversationId: this.#addIn.conversationId,
        _correlationId: correlation,
        _origin: this.#options.origin,
        _data: data,
        _errorCode: 0,
        _serializerVersion: 1,
      }),
    );
  }
}

/** Other scripts post to this window too; what is not JSON is not for us. */
function parse(text: string): Message | null {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === 'object' ? (message as Message | null) : null;
  } catch {
    return null;
  }
}
