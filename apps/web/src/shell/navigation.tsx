import { NavLink, Stack } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay } from '../i18n.ts';
import { useSession } from '../session/session.ts';
import { IconCalendar, IconChecklist, IconEye, IconFileText, IconFolder, IconGavel, IconSearch } from '../ui/icons.ts';

interface PlaceLinkProps {
  readonly label: string;
  readonly leftSection: ReactNode;
}

const PageNavLink = createLink((props: PlaceLinkProps) => <NavLink component="a" {...props} />);

type Roles = readonly string[];

/** Who is shown the way, by office: those who sit in a body, who are inspected, who verify. What they find, the API says. */
const withOffice =
  (...offices: readonly string[]) =>
  (roles: Roles): boolean =>
    roles.some((role) => offices.includes(role));
const decides = withOffice('chair', 'deputyChair', 'secretary', 'member');
const verifies = withOffice('inspector', 'officer', 'member');
const inspects = withOffice('inspector', 'officer', 'registrar', 'administrator', 'chair', 'deputyChair', 'secretary');
/** Heads and delegates of organisations, and members without an office that inspects. */
const isInspected = (roles: Roles): boolean => withOffice('head', 'delegate')(roles) || !inspects(roles);
const administers = withOffice('administrator');
const everybody = (): boolean => true;

/** The pages that somebody may go to from everywhere, and who is shown the way. */
const places = [
  { to: '/tasks', text: 'web.shell.tasks', Icon: IconChecklist, for: everybody },
  { to: '/approvals', text: 'web.shell.approvals', Icon: IconGavel, for: decides },
  { to: '/needed', text: 'web.shell.needed', Icon: IconFileText, for: isInspected },
  { to: '/watch', text: 'web.shell.watch', Icon: IconEye, for: verifies },
  { to: '/cases', text: 'web.shell.cases', Icon: IconFolder, for: everybody },
  { to: '/search', text: 'web.shell.search', Icon: IconSearch, for: everybody },
  { to: '/calendars', text: 'web.shell.calendars', Icon: IconCalendar, for: administers },
] as const;

export const Navigation = () => {
  const say = useSay();
  const session = useSession().data;
  return (
    <Stack gap={4}>
      {places
        .filter((place) => session !== undefined && place.for(session.person.roles))
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
