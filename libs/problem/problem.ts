import type { Params, Reason } from '#libs/case';
import { Invalid, Problem, Refused, type Fault } from './errors.ts';

/** What is wrong, before it is put into words: the API adds title, detail and the trace. */
export interface ProblemBody {
  readonly status: number;
  readonly code: string;
  readonly type: string;
  readonly params: Params;
  readonly reasons?: readonly Reason[];
  readonly errors?: readonly Fault[];
  readonly retryAfter?: number;
}

/** What an error means to whoever asked. Anything unexpected is `internal` and tells nothing. */
export const toProblem = (error: unknown): ProblemBody => {
  if (!(error instanceof Problem))
    return { status: 500, code: 'internal', type: 'urn:inspectorate:problem:internal', params: {} };
  const { status, code, params, retryAfter } = error;
  return {
    status,
    code,
    type: `urn:inspectorate:problem:${code}`,
    params,
    ...(error instanceof Refused && { reasons: error.reasons }),
    ...(error instanceof Invalid && { errors: error.errors }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
};
