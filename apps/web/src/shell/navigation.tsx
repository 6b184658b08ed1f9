import { NavLink, Stack } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay } from '../i18n.ts';
import { useSession } from '../session/session.ts';
import { IconCalendar, IconChecklist, IconFolder, IconGavel, IconSearch } from '../ui/icons.ts';

interface PlaceLinkProps {
  readonly label: string;
  readonly leftSection: ReactNode;
}

const PageNavLink = createLink((props: PlaceLinkProps) => <NavLink component="a" {...props} />);

/** Offices that sit in a body, and so may have something to decide. What it is, the page itself asks the API. */
const deciding: readonly string[] = ['chair', 'deputyChair', 'secretary', 'member'];

const decides = (roles: readonly string[]): boolean => roles.some((role) => deciding.includes(role));
const administers = (roles: readonly string[]): boolean => roles.includes('administrator');
const everybody = (): boolean => true;

/** The pages that somebody may go to from everywhere, and who is shown the way. */
const places = [
  { to: '/tasks', text: 'web.shell.tasks', Icon: IconChecklist, for: everybody },
  { to: '/approvals', text: 'web.shell.approvals', Icon: IconGavel, for: decides },
  { to: '/cases', text: 'web.shell.cases', Icon: IconFolder, for: everybody },
  { to: '/search', text: 'web.shell.search', Icon: IconSearch, for: everybody },
  { to: '/calendars', text: 'web.shell.calendars', Icon: IconCalendar, for: administers },
] as const;

export const Navigation = () => {
  const say = useSay();
  const roles = useSession().data?.person.roles ?? [];
  return (
    <Stack gap={4}>
      {places
        .filter((place) => place.for(roles))
        .map(({ to, text, Icon }) => (
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
