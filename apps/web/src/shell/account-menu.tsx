import { Menu, UnstyledButton, Group, Text, useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { chooseLanguage, rememberLanguage, useLanguage, useSay, type Language } from '../i18n.ts';
import { signOut, useSession } from '../session/session.ts';
import { IconUser } from '../ui/icons.ts';

/** Each language says its own name. */
const names: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['ar', 'العربية'],
  ['vi', 'Tiếng Việt'],
];

const schemes = ['light', 'dark', 'auto'] as const;

/** Turns the page, and what the API tells in words, to another language. */
export const useTurnTo = () => {
  const queries = useQueryClient();
  return async (language: Language): Promise<void> => {
    rememberLanguage(language);
    await chooseLanguage(language);
    await queries.invalidateQueries();
  };
};

const Languages = () => {
  const say = useSay();
  const now = useLanguage();
  const turnTo = useTurnTo();
  return (
    <>
      <Menu.Label>{say('web.shell.language')}</Menu.Label>
      {names.map(([language, name]) => (
        <Menu.Item
          key={language}
          lang={language}
          role="menuitemradio"
          aria-checked={language === now}
          fw={language === now ? 600 : 400}
          onClick={() => void turnTo(language)}
        >
          {name}
        </Menu.Item>
      ))}
    </>
  );
};

const Schemes = () => {
  const say = useSay();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Menu.Label>{say('web.shell.appearance')}</Menu.Label>
      {schemes.map((scheme) => (
        <Menu.Item
          key={scheme}
          role="menuitemradio"
          aria-checked={scheme === colorScheme}
          fw={scheme === colorScheme ? 600 : 400}
          onClick={() => setColorScheme(scheme)}
        >
          {say(`web.shell.${scheme}`)}
        </Menu.Item>
      ))}
    </>
  );
};

/** Who is signed in, and what they set for themselves. */
export const AccountMenu = () => {
  const say = useSay();
  const { data } = useSession();
  const name = data?.person.name ?? '';
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <UnstyledButton p={6} aria-label={say('web.shell.account', { name })}>
          <Group gap={6} wrap="nowrap">
            <IconUser size={20} aria-hidden />
            <Text size="sm" visibleFrom="sm" truncate maw="12rem">
              {name}
            </Text>
          </Group>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Languages />
        <Menu.Divider />
        <Schemes />
        <Menu.Divider />
        <Menu.Item onClick={() => void signOut()}>{say('web.shell.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
