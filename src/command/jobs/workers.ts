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
    const worker = (this.#worker ??= new Worker(this.#script, {
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.megabytes },
    }));
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

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #reply(worker: Worker, job: Job): Promise<Reply<Answer>> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => end(() => reject(new EndedWorker('time'))), this.#limits.minutes * 60_000);
      const end = (then: () => void): void => {
        clearTimeout(timer);
        worker.removeAllListeners();
        // One that is ended may still say so.
        worker.on('error', () => undefined);
        then();
      };
      worker.once('message', (reply: Reply<Answer>) => end(() => resolve(reply)));
      worker.once('error', (error: NodeJS.ErrnoException) => end(() => reject(new EndedWorker(error.code ?? error.message))));
      worker.once('exit', (status) => end(() => reject(new EndedWorker(String(status)))));
      worker.postMessage(job);
    });
  }
}
