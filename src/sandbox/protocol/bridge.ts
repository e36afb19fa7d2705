/**
 * Transport for Node: the global `_richApiNativeBridge` that Excel's client looks for when it loads. JSON both ways, in
 * one realm, without Office.onReady.
 */
import type { MessageEntry, RequestBody, ResponseBody } from './wire';

const FrameType = { Request: 1, Response: 2, Event: 3 } as const;

interface RequestFrame {
  readonly id: number;
  readonly message: { readonly body: string | RequestBody };
}

export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost: ((text: string) => void) | null;
}

export interface BridgedHost {
  execute(body: RequestBody): Promise<ResponseBody>;
  onMessage(listener: (entries: readonly MessageEntry[]) => void): void;
}

export function createNativeBridge(host: BridgedHost): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const frame = JSON.parse(text) as RequestFrame;
      const { body } = frame.message;
      const request = typeof body === 'string' ? (JSON.parse(body) as RequestBody) : body;
      void host.execute(request).then((answer) => {
        const message = { statusCode: 200, headers: {}, body: answer };
        send({ id: frame.id, type: FrameType.Response, flags: 0, message });
      });
    },
  };
  function send(frame: object): void {
    bridge.onMessageFromHost?.(JSON.stringify(frame));
  }
  host.onMessage((entries) => queueMicrotask(() => send({ type: FrameType.Event, flags: 0, message: { entries } })));
  return bridge;
}
