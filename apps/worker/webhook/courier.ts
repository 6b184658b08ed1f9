import type pg from 'pg';
import { lease, patience } from '../post/patience.ts';
import { callOnce, NotTaken } from './call.ts';
import { callAgain, callTaken, claimCalls, giveUpCall, type Call } from './calls.ts';

/** What the courier needs of its surroundings. */
export interface Courier {
  readonly pool: pg.Pool;
  /** Names this installation in what is told. */
  readonly source: string;
  /** Lets calls reach this machine itself. */
  readonly loopback: boolean;
  readonly patience?: (attempts: number) => number;
  readonly mostAttempts?: number;
}

const atOnce = 20;
/** About half a day. */
const usualAttempts = 20;

const deliver = async (courier: Courier, call: Call): Promise<void> => {
  try {
    await callOnce(call, courier);
  } catch (error) {
    if (!(error instanceof NotTaken)) throw error;
    if (call.attempts >= (courier.mostAttempts ?? usualAttempts)) return giveUpCall(courier.pool, call, error.code);
    return callAgain(courier.pool, call.id, (courier.patience ?? patience)(call.attempts), error.code);
  }
  await callTaken(courier.pool, call.id);
};

/** Calls what is due and says how many there were; like the mails, several processes may do it side by side. */
export const deliverCalls = async (courier: Courier): Promise<number> => {
  const calls = await claimCalls(courier.pool, atOnce, lease);
  const done = await Promise.allSettled(calls.map((call) => deliver(courier, call)));
  const fault = done.find((one) => one.status === 'rejected');
  if (fault !== undefined) throw fault.reason;
  return calls.length;
};
