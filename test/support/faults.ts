/**
 * What a real Excel may do at any moment, done here on request. Refusals of single members are left to the host, which
 * names them as Excel does; what concerns whole requests happens on their way.
 */
import type { ExcelHost } from '../../src/sandbox/host';
import type { BridgedHost } from '../../src/sandbox/protocol/bridge';
import { HostError, type ErrorCode } from '../../src/sandbox/protocol/errors';
import {
  MessageCategory,
  type MessageEntry,
  type RequestBody,
  type ResponseBody,
} from '../../src/sandbox/protocol/wire';
import { writesIn } from './traffic';

/** Members that Excel on Windows and Mac refuses while another workbook is in front, and how. */
const ONLY_IN_FRONT: readonly (readonly [RegExp, ErrorCode])[] = [
  [/FreezePanes\.|^(?:WorksheetCollection\.add|Worksheet\.activate|Range\.select)$/, 'GeneralException'],
  [/^(?:Workbook\.getSelectedRanges?|Worksheet\.delete)$/, 'InvalidSelection'],
];

type Transport = Pick<BridgedHost, 'execute' | 'onMessage'>;

export class Faults implements BridgedHost {
  /** A cell is being edited, and this Excel does not wait for the end of it. */
  isEditing = false;
  /** Bytes of a request or an answer; Excel on the web takes 5 MB. */
  payloadLimit = Infinity;
  /** Events of this type never come (EventType). */
  silent: number | null = null;
  readonly #host: Transport;
  readonly #excel: ExcelHost;
  #meanwhile: (() => Promise<void> | void) | null = null;
  #isCutOff = false;

  constructor(host: ExcelHost) {
    this.#host = host;
    this.#excel = host;
  }

  /** From now on these members are refused; the places are `Type.member`. */
  refuse(...refused: readonly (readonly [place: RegExp, code: ErrorCode])[]): void {
    this.#excel.onMember = (place) => {
      const code = refused.find(([pattern]) => pattern.test(place))?.[1];
      if (code !== undefined) throw new HostError(code, `Refused by the test: ${place}.`, place);
    };
  }

  otherWorkbookInFront(): void {
    this.refuse(...ONLY_IN_FRONT);
  }

  /** As a person or another program does between what the add-in has read and its next request that changes something. */
  meanwhile(act: () => Promise<void> | void): void {
    this.#meanwhile = act;
  }

  /** The next request that changes something is carried out, and its answer never comes: the runtime has ended. */
  cutOff(isCutOff = true): void {
    this.#isCutOff = isCutOff;
  }

  /** Custom XML is taken, and is not there afterwards. */
  forgetParts(isForgetting: boolean): void {
    const { customXml } = this.#excel.book;
    if (isForgetting) customXml.set = () => customXml;
    else Reflect.deleteProperty(customXml, 'set');
  }

  async execute(body: RequestBody): Promise<ResponseBody> {
    if (this.isEditing) return refusal('InvalidOperationInCellEditMode');
    if (this.#exceeds(body)) return refusal('RequestPayloadSizeLimitExceeded');
    const isWriting = writesIn(body) > 0;
    const act = isWriting ? this.#meanwhile : null;
    if (act) {
      this.#meanwhile = null;
      await act();
    }
    const answer = await this.#host.execute(body);
    if (isWriting && this.#isCutOff) return new Promise(() => undefined);
    return this.#exceeds(answer) ? refusal('ResponsePayloadSizeLimitExceeded') : answer;
  }

  onMessage(listener: (entries: readonly MessageEntry[]) => void): void {
    this.#host.onMessage((entries) => {
      const heard = entries.filter(([category, type]) => category !== MessageCategory.Event || type !== this.silent);
      if (heard.length > 0) listener(heard);
    });
  }

  #exceeds(payload: object): boolean {
    return this.payloadLimit < Infinity && JSON.stringify(payload).length > this.payloadLimit;
  }
}

function refusal(code: string): ResponseBody {
  const error = { Code: code, Message: `Refused by the test: ${code}.`, Location: '', ActionIndex: 0 };
  return { Results: [], TraceIds: [], Error: { ...error, HttpStatusCode: 400 } };
}
