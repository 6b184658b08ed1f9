import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';

/** Does something again and again: at once while there is work, otherwise once a second. A failure is logged and waited out. */
export class Round {
  readonly #work: () => Promise<number>;
  readonly #log: Pick<Logger, 'warn'>;
  readonly #end = new AbortController();
  #going: Promise<void> = Promise.resolve();

  constructor(work: () => Promise<number>, log: Pick<Logger, 'warn'>) {
    this.#work = work;
    this.#log = log;
  }

  start(): void {
    this.#going = this.#go();
  }

  /** Resolves when what is being done is done. */
  async stop(): Promise<void> {
    this.#end.abort();
    await this.#going;
  }

  async #go(): Promise<void> {
    const { signal } = this.#end;
    while (!signal.aborted) {
      const pause = await this.#once();
      if (pause > 0) await wait(pause, undefined, { signal }).catch(() => undefined);
    }
  }

  async #once(): Promise<number> {
    try {
      return (await this.#work()) > 0 ? 0 : 1_000;
    } catch (error) {
      this.#log.warn({ err: error }, 'sending failed');
      return 5_000;
    }
  }
}
