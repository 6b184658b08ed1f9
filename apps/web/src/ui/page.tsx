import { Group, Stack, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from '@tanstack/react-router';
import { useSay } from '../i18n.ts';

interface PageProps {
  readonly title: string;
  /** Shown instead of the title, for instance with a number that must not be torn. */
  readonly heading?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Keys of histories whose page has had its heading focused. */
const useFocusOnArrival = () => {
  const heading = useRef<HTMLHeadingElement>(null);
  const path = useLocation({ select: ({ pathname }) => pathname });
  const first = useRef(true);
  useEffect(() => {
    // After the first load the browser's own place is better; afterwards the heading tells where one has come.
    if (first.current && history.length <= 1) first.current = false;
    else heading.current?.focus({ preventScroll: true });
  }, [path]);
  return heading;
};

/** A page: its title in the window, one heading, and the focus on it after a navigation. */
export const Page = ({ title, heading, actions, children }: PageProps) => {
  const say = useSay();
  useDocumentTitle(`${title} – ${say('web.shell.product')}`.replace(/[\u2068\u2069]/g, ''));
  const place = useFocusOnArrival();
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Title order={1} size="h2" tabIndex={-1} ref={place}>
          {heading ?? title}
        </Title>
        {actions}
      </Group>
      {children}
    </Stack>
  );
};
