import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useSay } from '../i18n.ts';
import { toApiProblem, type ApiProblem } from '../problem.ts';
import { CopyButton } from './copy-button.tsx';
import { IconAlert } from './icons.ts';

const useCountdown = (from: number): number => {
  const [left, setLeft] = useState(from);
  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1_000);
    return () => clearInterval(timer);
  }, []);
  return left;
};

const kindOf = ({ status }: ApiProblem) => {
  if (status === 0) return 'offline';
  if (status === 404) return 'notFound';
  if (status === 429 || status === 503) return 'away';
  return status < 500 ? 'refused' : 'internal';
};

const Reference = ({ problem }: { readonly problem: ApiProblem }) => {
  const say = useSay();
  const id = problem.view?.traceId;
  if (id === undefined) return null;
  return (
    <Group gap="xs">
      <Text size="sm">
        {say('web.problem.reference')} <bdi dir="ltr">{id.slice(0, 8)}</bdi>
      </Text>
      <CopyButton value={id} label={say('web.problem.copyReference')} />
    </Group>
  );
};

const Countdown = ({ seconds, retry }: { readonly seconds: number; readonly retry: () => void }) => {
  const say = useSay();
  const left = useCountdown(seconds);
  useEffect(() => {
    if (left === 0) retry();
  }, [left, retry]);
  return left > 0 ? <Text size="sm">{say('web.problem.retryIn', { count: left })}</Text> : null;
};

/** What could not be loaded, what that means, and how to try again. */
export const Failed = ({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) => {
  const say = useSay();
  const problem = toApiProblem(error);
  const kind = kindOf(problem);
  return (
    <Alert role="alert" color={kind === 'notFound' ? 'gray' : 'red'} variant="light" icon={<IconAlert aria-hidden />}>
      <Stack gap="xs" align="flex-start">
        <Text fw={600}>{say(`web.problem.${kind}`)}</Text>
        {kind === 'refused' && <Text>{problem.view?.detail}</Text>}
        {retry !== undefined && kind === 'away' && <Countdown seconds={problem.retryAfter ?? 10} retry={retry} />}
        {kind === 'internal' && <Reference problem={problem} />}
        {retry !== undefined && kind !== 'notFound' && (
          <Button variant="default" size="xs" onClick={retry}>
            {say('web.ui.tryAgain')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
};
