import type { DataConverter } from '@temporalio/common';

/** How values become payloads: given to the client, the worker and the replay alike. A codec is added here and nowhere else. */
export const dataConverter: DataConverter = {};
