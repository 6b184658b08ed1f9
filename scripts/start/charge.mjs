import { setTimeout as sleep } from 'node:timers/promises';
import { identity } from '../processes.mjs';
import { say } from '../say.mjs';

const most = 5;
const window = 60_000;

/** Something that has to run: it is started again when it dies, later and later, and given up after five times in a minute. */
export class Charge {
  #launch;
  #onGivingUp;
  #onReturn;
  #launching;
  #current;
  #deaths = [];
  #resting = false;

  constructor(name, { launch, onGivingUp, onReturn = async () => {} }) {
    this.name = name;
    this.#launch = launch;
    this.#onGivingUp = onGivingUp;
    this.#onReturn = onReturn;
  }

  /** Starts it and resolves with what runs; a fault here is the caller's. */
  async start() {
    this.#launching = this.#launch();
    this.#current = await this.#launching;
    if (!this.#resting) void this.#watch(this.#current);
    return this.#current;
  }

  /** Ends it for good. */
  async stop() {
    this.#resting = true;
    await this.#launching?.catch(() => {}); // whoever asked for the start hears of its fault
    await this.#current?.stop();
  }

  /** Ends it and starts it again, for instance with other settings; this does not count as a death. */
  async renew() {
    const before = this.#current;
    this.#current = undefined;
    await before?.stop();
    if (!this.#resting) await this.start();
  }

  async #watch(running) {
    const whole = identity(running.pid);
    while (whole !== undefined && identity(running.pid) === whole) await sleep(200);
    if (this.#resting || running !== this.#current) return;
    await this.#revive(running);
  }

  async #revive(running) {
    const now = Date.now();
    this.#deaths = [...this.#deaths.filter((each) => now - each < window), now];
    if (this.#deaths.length > most) return this.#giveUp(running, 'it ended more than five times in a minute');
    say(`${this.name} ended unexpectedly; starting it again.`);
    await sleep(Math.min(250 * 2 ** (this.#deaths.length - 1), 4_000));
    if (this.#resting || running !== this.#current) return;
    try {
      await this.start();
      if (this.#resting) await this.#current.stop();
      else await this.#onReturn(this.#current);
    } catch (error) {
      if (!this.#resting) this.#giveUp(running, error.message);
    }
  }

  #giveUp(running, reason) {
    this.#onGivingUp(`${this.name} does not stay up: ${reason}\n${running.lastLines?.() ?? ''}`);
  }
}
