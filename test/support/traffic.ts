/** What the add-in sends to the workbook: counted, and on a test's wish refused half-way as Excel may refuse it. */
import type { BridgedHost } from '../../src/sandbox/protocol/bridge';
import {
  ActionType,
  ObjectPathType,
  type Action,
  type MessageEntry,
  type RequestBody,
  type ResponseBody,
} from '../../src/sandbox/protocol/wire';

const HTTP_REFUSED = 400;
const RELEASE = '_RemoveReference';

interface Failure {
  readonly code: string;
  /** Writes to let pass before the first that fails. */
  passing: number;
  times: number;
}

export class Traffic implements BridgedHost {
  readonly #host: BridgedHost;
  #failure: Failure | null = null;
  #requests = 0;
  #writes = 0;

  constructor(host: BridgedHost) {
    this.#host = host;
  }

  /** Round trips: one for each `context.sync` that had something to say. Letting go of objects is none. */
  get requests(): number {
    return this.#requests;
  }

  /** Actions that change the workbook, and those refused. */
  get writes(): number {
    return this.#writes;
  }

  /**
   * From now on the `nth` action that changes the workbook fails with an Excel error code (Excel.ErrorCodes), after
   * everything before it in its batch was carried out. `times`: that many in a row; the next ones succeed again.
   */
  failAtWrite(nth: number, code: string, times = 1): void {
    this.#failure = { code, passing: nth - 1, times };
  }

  async execute(body: RequestBody): Promise<ResponseBody> {
    if (!onlyReleases(body)) this.#requests += 1;
    const failing = body.Actions.findIndex((action) => isWrite(action, body) && this.#fails());
    if (failing < 0 || this.#failure === null) return this.#host.execute(body);
    const { code } = this.#failure;
    const answer = await this.#host.execute({ ...body, Actions: body.Actions.slice(0, failing) });
    const location = body.Actions[failing]?.Name ?? '';
    const error = {
      Code: code,
      Message: `Refused by the test: ${code}.`,
      Location: location,
      ActionIndex: failing,
      HttpStatusCode: HTTP_REFUSED,
    };
    return { ...answer, Error: answer.Error ?? error };
  }

  onMessage(listener: (entries: readonly MessageEntry[]) => void): void {
    this.#host.onMessage(listener);
  }

  #fails(): boolean {
    this.#writes += 1;
    const failure = this.#failure;
    if (failure === null || failure.times === 0) return false;
    if (failure.passing > 0) {
      failure.passing -= 1;
      return false;
    }
    failure.times -= 1;
    return true;
  }
}

/** How many actions of a request change the workbook. */
export function writesIn(body: RequestBody): number {
  return body.Actions.filter((action) => isWrite(action, body)).length;
}

/** Excel.run ends by letting go of the objects it kept. */
function onlyReleases({ Actions }: RequestBody): boolean {
  const rest = Actions.filter(({ ActionType: type }) => type !== ActionType.Instantiate);
  return rest.length > 0 && rest.every(({ Name }) => Name === RELEASE);
}

/** What a method or a setter does shows in its name; an object that a method makes shows in its path. */
function isWrite({ ActionType: type, Name, ObjectPathId }: Action, { ObjectPaths }: RequestBody): boolean {
  if (type === ActionType.SetProperty || type === ActionType.Update) return true;
  if (type === ActionType.Method) return changesBy(Name);
  const path = ObjectPaths[ObjectPathId];
  return type === ActionType.Instantiate && path?.ObjectPathType === ObjectPathType.Method && changesBy(path.Name);
}

/** `Activate` and `Select` move the person about and change nothing. */
function changesBy(method: string): boolean {
  return !/^(Get|_|Activate$|Select$)/.test(method);
}
