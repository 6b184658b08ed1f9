import type { ProblemView } from '#libs/contract';

/** What the API answered instead of what was asked for (RFC 9457); `offline` when nothing was answered at all. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly view: ProblemView | undefined;
  readonly retryAfter: number | undefined;

  constructor(status: number, view?: ProblemView, retryAfter?: number) {
    super(view?.code ?? (status === 0 ? 'offline' : String(status)));
    this.name = 'ApiProblem';
    this.status = status;
    this.view = view;
    this.retryAfter = retryAfter;
  }
}

const isProblem = (body: unknown): body is ProblemView =>
  typeof body === 'object' && body !== null && 'code' in body && 'status' in body;

/** The problem that an answer holds. */
export const problemIn = async (answer: Response): Promise<ApiProblem> => {
  const body: unknown = await answer.json().catch(() => undefined);
  const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
  return new ApiProblem(answer.status, isProblem(body) ? body : undefined, Number.isNaN(seconds) ? undefined : seconds);
};

/** A problem of whatever was thrown: what is none of the API's means that it could not be reached. */
export const toApiProblem = (error: unknown): ApiProblem => (error instanceof ApiProblem ? error : new ApiProblem(0));
