/** What both halves of pdf.js say to each other (`shared/message_handler.js`), as far as reading needs it. */
export interface Message {
  readonly sourceName?: string;
  readonly targetName?: string;
  readonly action?: string;
  readonly data?: unknown;
  readonly callback?: number;
  readonly callbackId?: number;
  readonly stream?: number;
  readonly streamId?: number;
  readonly chunk?: unknown;
  readonly reason?: unknown;
  readonly desiredSize?: number;
  readonly success?: boolean;
}
type Listener = (event: { readonly data: Message }) => void;
interface Starter {
  configure(data: { readonly verbosity: number }): void;
  GetDocRequest(data: unknown): string;
}

const VERSION = '5.6.205';
const CALLBACK = { data: 1, error: 2 } as const;
const STREAM = { close: 3, enqueue: 4, error: 5, startComplete: 8 } as const;

let started: Promise<(port: object) => Starter> | undefined;

/** Loads the reading half once. It announces itself in a global name, which a program with a pdf.js of its own may need as it is. */
function load(): Promise<(port: object) => Starter> {
  const world = globalThis as { pdfjsWorker?: unknown }; // the name that pdf.js takes
  started ??= (async () => {
    const had = Object.getOwnPropertyDescriptor(world, 'pdfjsWorker');
    const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    if (had === undefined) delete world.pdfjsWorker;
    else Object.defineProperty(world, 'pdfjsWorker', had);
    return (port: object) => {
      const calls: Record<string, (data: never) => unknown> = {};
      WorkerMessageHandler.setup({ on: (action, call) => void (calls[action] = call) }, port);
      return calls as unknown as Starter; // the actions that it names
    };
  })();
  return started;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
  readonly each?: (chunk: unknown) => void;
}

/** A conversation with the reading half of pdf.js in this very thread: messages are calls, nothing is copied. */
export class Core {
  readonly #listeners = new Set<Listener>();
  readonly #waiting = new Map<string, Waiting>();
  readonly #told: (action: string, data: unknown) => void;
  #worker = '';
  #next = 1;
  #gone = false;

  private constructor(told: (action: string, data: unknown) => void) {
    this.#told = told;
  }

  /** Opens a conversation on one file; `told` hears what the other side says unasked. */
  static async open(request: object, told: (action: string, data: unknown) => void): Promise<Core> {
    const start = await load();
    const core = new Core(told);
    const port = {
      addEventListener: (_: string, listener: Listener) => void core.#listeners.add(listener),
      removeEventListener: (_: string, listener: Listener) => void core.#listeners.delete(listener),
      postMessage: (message: Message) => core.#hear(message),
    };
    const calls = start(port);
    calls.configure({ verbosity: 0 });
    core.#worker = calls.GetDocRequest({ docId: 'd0', apiVersion: VERSION, ...request });
    return core;
  }

  say(action: string): void {
    this.#send({ action, data: null });
  }

  ask(action: string, data: unknown = null): Promise<unknown> {
    const callbackId = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(`c${callbackId}`, { resolve, reject });
      this.#send({ action, callbackId, data });
    });
  }

  /** Asks for something that comes in pieces. */
  stream(action: string, data: unknown, each: (chunk: unknown) => void): Promise<unknown> {
    const streamId = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(`s${streamId}`, { resolve, reject, each });
      this.#send({ action, streamId, data, desiredSize: Number.MAX_SAFE_INTEGER });
    });
  }

  /** Ends it: what is still waited for fails, what is still said is not heard. */
  close(reason: unknown): void {
    if (this.#gone) return;
    this.#send({ action: 'Terminate', callbackId: this.#next++, data: null });
    this.#gone = true;
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }

  #send(message: Message): void {
    const data = { sourceName: 'd0', targetName: this.#worker, ...message };
    for (const listener of [...this.#listeners]) listener({ data });
  }

  #hear(message: Message): void {
    if (this.#gone) return;
    if (message.stream !== undefined) return this.#hearStream(message);
    if (message.callback !== undefined) return this.#settle(`c${message.callbackId}`, message.callback === CALLBACK.error, message.data, message.reason);
    if (message.callbackId !== undefined) return this.#refuse(message.callbackId, message.action ?? '');
    this.#told(message.action ?? '', message.data);
  }

  #hearStream({ stream, streamId, chunk, success, reason }: Message): void {
    if (stream === STREAM.enqueue) this.#waiting.get(`s${streamId}`)?.each?.(chunk);
    else if (stream === STREAM.close) this.#settle(`s${streamId}`, false, undefined, undefined);
    else if (stream === STREAM.error || (stream === STREAM.startComplete && success !== true)) this.#settle(`s${streamId}`, true, undefined, reason);
  }

  #settle(key: string, failed: boolean, data: unknown, reason: unknown): void {
    const waiting = this.#waiting.get(key);
    this.#waiting.delete(key);
    if (failed) waiting?.reject(reason);
    else waiting?.resolve(data);
  }

  /** What it asks of us (a password, a file of its own, a cached image) we do not have. */
  #refuse(callbackId: number, action: string): void {
    const answer = action === 'commonobj' ? { callback: CALLBACK.data, data: null } : { callback: CALLBACK.error, reason: new Error(`${action}: not here`) };
    queueMicrotask(() => this.#send({ callbackId, ...answer }));
  }
}
