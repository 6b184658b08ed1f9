import { AppShell, Box, Burger, Group, Text, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { chooseLanguage, hasChosen, useSay, type Language } from '../i18n.ts';
import { listenLive, useLiveState } from '../live.ts';
import { SearchBox } from '../search/search-box.tsx';
import { goToSignIn, isStranger, useSession } from '../session/session.ts';
import { SignInAgainDialog } from '../session/sign-in-again-dialog.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { AccountMenu } from './account-menu.tsx';
import { InboxLink } from './inbox-link.tsx';
import { Navigation } from './navigation.tsx';

const LiveState = () => {
  const say = useSay();
  const state = useLiveState();
  return (
    <Text size="xs" role="status" visibleFrom="sm" c="dimmed">
      {say(`web.shell.${state}`)}
    </Text>
  );
};

const Header = ({ opened, toggle }: { readonly opened: boolean; readonly toggle: () => void }) => {
  const say = useSay();
  return (
    <Group h="100%" px="md" justify="space-between" wrap="nowrap" gap="sm">
      <Group gap="sm" wrap="nowrap">
        <Burger
          opened={opened}
          onClick={toggle}
          hiddenFrom="md"
          size="sm"
          aria-label={say('web.shell.menu')}
          aria-expanded={opened}
        />
        <PageLink to="/" fw={600} underline="never">
          {say('web.shell.product')}
        </PageLink>
      </Group>
      <Group gap="sm" wrap="nowrap">
        <Box visibleFrom="sm" w={{ base: 200, lg: 320 }}>
          <SearchBox />
        </Box>
        <LiveState />
        <InboxLink />
        <AccountMenu />
      </Group>
    </Group>
  );
};

/** The page in the language of the account, unless another was chosen on this device. */
const useLanguageOfAccount = (language: Language | undefined): void => {
  useEffect(() => {
    if (language !== undefined && !hasChosen()) void chooseLanguage(language);
  }, [language]);
};

const useOpenMenu = () => {
  const [opened, { toggle, close }] = useDisclosure();
  const path = useLocation({ select: ({ pathname }) => pathname });
  useEffect(close, [path, close]);
  return { opened, toggle };
};

/** What is the same on every page: header, navigation, the state of the connection, and who is signed in. */
export const Shell = () => {
  const say = useSay();
  const { opened, toggle } = useOpenMenu();
  const session = useSession();
  const stranger = isStranger(session.error);
  useLanguageOfAccount(session.data?.person.language);
  useEffect(() => (stranger ? goToSignIn() : undefined), [stranger]);
  const isIn = session.data !== undefined;
  useEffect(() => (isIn ? listenLive() : undefined), [isIn]);
  if (stranger) return <VisuallyHidden role="status">{say('web.session.goingToSignIn')}</VisuallyHidden>;
  return (
    <AppShell
      header={{ height: 60 }}
      navbar={{ width: 230, breakpoint: 'md', collapsed: { mobile: !opened } }}
      padding="md"
    >
      <a className="skip-link" href="#main">
        {say('web.shell.skip')}
      </a>
      <AppShell.Header className="no-print">
        <Header opened={opened} toggle={toggle} />
      </AppShell.Header>
      <AppShell.Navbar p="sm" aria-label={say('web.shell.navigation')} className="no-print">
        <Navigation />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        <Loaded asked={session}>{() => <Outlet />}</Loaded>
      </AppShell.Main>
      <SignInAgainDialog />
    </AppShell>
  );
};
