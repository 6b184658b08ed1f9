import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem.ts';

const mayRetry = (failures: number, error: unknown): boolean =>
  failures < 2 && (!(error instanceof ApiProblem) || error.status === 503 || error.status === 429);

/** What the API told, kept for a while. Live events say what has become old. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, retry: mayRetry, refetchOnWindowFocus: true } },
});
