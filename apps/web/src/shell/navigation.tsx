import { NavLink, Stack } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay } from '../i18n.ts';
import { IconChecklist, IconFolder } from '../ui/icons.ts';

interface PlaceLinkProps {
  readonly label: string;
  readonly leftSection: ReactNode;
}

const PageNavLink = createLink((props: PlaceLinkProps) => <NavLink component="a" {...props} />);

/** The pages that somebody may go to from everywhere. */
const places = [
  { to: '/tasks', text: 'web.shell.tasks', Icon: IconChecklist },
  { to: '/cases', text: 'web.shell.cases', Icon: IconFolder },
] as const;

export const Navigation = () => {
  const say = useSay();
  return (
    <Stack gap={4}>
      {places.map(({ to, text, Icon }) => (
        <PageNavLink
          key={to}
          to={to}
          label={say(text)}
          leftSection={<Icon size={18} aria-hidden />}
          activeProps={{ active: true } as object}
        />
      ))}
    </Stack>
  );
};
