/** Threads that each do one job at a time. One that ends, for lack of memory or time, is replaced. */
import { Worker } from 'node:worker_threads';

export interface Workers<Job, Answer> {
  /** Waits for a thread that is free. Rejects with an `EndedWorker` where the thread ended over the job. */
  readonly run: (job: Job) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

export class EndedWorker extends Error {
  override readonly name = 'EndedWorker';

  /** `time`, or Node's word for what ended it. */
  constructor(readonly reason: string) {
    super(reason);
  }
}

export interface WorkerLimits {
  readonly minutes: number;
  /** For the objects of one thread. */
  readonly megabytes: number;
  /** After so many jobs a thread gives back what it has gathered. */
  readonly jobs: number;
}

export function workersOf<Job, Answer>(script: string, count: number, limits: WorkerLimits): Workers<Job, Answer> {
  const threads = Array.from({ length: count }, () => new Thread<Job, Answer>(script, limits));
  const free = [...threads];
  const waiting: ((thread: Thread<Job, Answer>) => void)[] = [];
  const take = (): Promise<Thread<Job, Answer>> => {
    const thread = free.shift();
    return thread ? Promise.resolve(thread) : new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (thread: Thread<Job, Answer>): void => {
    const next = waiting.shift();
    if (next) next(thread);
    else free.push(thread);
  };
  return {
    run: async (job) => {
      const thread = await take();
      try {
        return await thread.run(job);
      } finally {
        giveBack(thread);
      }
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

/** What a thread answers: what it was asked for, or why that failed. */
export type Reply<Answer> = { readonly answer: Answer } | { readonly failure: string };

class Thread<Job, Answer> {
  readonly #script: string;
  readonly #limits: WorkerLimits;
  #worker: Worker | null = null;
  #done = 0;

  constructor(script: string, limits: WorkerLimits) {
    this.#script = script;
    this.#limits = limits;
  }

  async run(job: Job): Promise<Answer> {
    const worker = (this.#worker ??= this.#begin());
    try {
      const reply = await this.#reply(worker, job);
      if ('failure' in reply) throw new Error(reply.failure);
      this.#done += 1;
      if (this.#done % this.#limits.jobs === 0) await this.close();
      return reply.answer;
    } catch (failure) {
      await this.close();
      throw failure;
    }
  }

  #begin(): Worker {
    const worker = new Worker(this.#script, { resourceLimits: { maxOldGenerationSizeMb: this.#limits.megabytes } });
    // One that is ended may still say so.
    worker.on('error', () => undefined);
    return worker;
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #reply(worker: Worker, job: Job): Promise<Reply<Answer>> {
    return new Promise((resolve, reject) => {
      const ended = (reason: string): void => settle(() => reject(new EndedWorker(reason)));
      const onMessage = (reply: Reply<Answer>): void => settle(() => resolve(reply));
      const onError = (error: NodeJS.ErrnoException): void => ended(error.code ?? error.message);
      const onExit = (status: number): void => ended(String(status));
      const timer = setTimeout(() => ended('time'), this.#limits.minutes * 60_000);
      const settle = (then: () => void): void => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        then();
      };
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage(job);
    });
  }
}
