import type { Connection } from '@temporalio/client';

/** As gRPC numbers the states of a channel: the last attempt to connect failed, and the next one is being waited for. */
const transientFailure = 3;

/**
 * Whether the last thing that was heard of the server is that it cannot be reached. The connection tells the state of its
 * channel to its own subclasses only.
 */
export const isAway = (connection: Connection): boolean =>
  Number(connection['client'].getChannel().getConnectivityState(false)) === transientFailure;
