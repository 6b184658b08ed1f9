import { useQuery } from '@tanstack/react-query';
import { ApiProblem, problemIn } from '../problem.ts';
import { queryClient } from '../queries.ts';
import type { Language } from '../i18n.ts';
import { signInAddress } from './sign-in-again.ts';

/** Who is signed in here, and until when. */
export interface Session {
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly language: Language;
    readonly roles: readonly string[];
  };
  readonly expiresAt: string;
}

const readSession = async (): Promise<Session> => {
  const answer = await fetch('/api/session', { headers: { accept: 'application/json' } });
  if (!answer.ok) throw await problemIn(answer);
  return (await answer.json()) as Session;
};

export const useSession = () =>
  useQuery({ queryKey: ['session'], queryFn: readSession, staleTime: 60_000, retry: false });

/** Nobody is signed in: the browser goes to sign in and comes back to where it was. */
export const isStranger = (error: unknown): boolean => error instanceof ApiProblem && error.status === 401;

export const goToSignIn = (): void => location.assign(signInAddress(`${location.pathname}${location.search}`));

export const signOut = async (): Promise<void> => {
  const answer = await fetch('/api/session/sign-out', {
    method: 'POST',
    headers: { 'x-requested-with': 'inspectorate' },
  });
  if (!answer.ok) throw await problemIn(answer);
  const { location: next } = (await answer.json()) as { readonly location: string };
  queryClient.clear();
  location.assign(next);
};
