import { Skeleton, Stack } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { useSay } from '../i18n.ts';
import { Failed } from './failed.tsx';

interface Asked<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

const usePatience = (milliseconds: number): boolean => {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return over;
};

/** Grey lines, but only when the answer takes longer than a moment. */
export const Loading = ({ lines = 4 }: { readonly lines?: number }) => {
  const say = useSay();
  const visible = usePatience(300);
  return (
    <div role="status" aria-label={visible ? say('web.ui.loading') : undefined}>
      {visible && (
        <Stack gap="sm" aria-hidden>
          {Array.from({ length: lines }, (_, line) => (
            <Skeleton key={line} height={28} />
          ))}
        </Stack>
      )}
    </div>
  );
};

interface LoadedProps<Data> {
  readonly asked: Asked<Data>;
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}

/** What was asked for, once it is there; what was there before stays while it is fetched anew. */
export function Loaded<Data>({ asked, lines, children }: LoadedProps<Data>) {
  if (asked.data !== undefined) return <>{children(asked.data)}</>;
  if (asked.error !== null && asked.error !== undefined)
    return <Failed error={asked.error} retry={() => void asked.refetch()} />;
  return <Loading {...(lines !== undefined && { lines })} />;
}
