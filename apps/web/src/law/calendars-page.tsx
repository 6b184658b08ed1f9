import { Card, Group, Stack, Title } from '@mantine/core';
import { query } from '../api.ts';
import { useSay } from '../i18n.ts';
import { Empty } from '../ui/empty.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Ltr } from '../ui/ltr.tsx';
import { Page } from '../ui/page.tsx';
import { PageLink } from '../ui/page-link.tsx';

interface VersionsProps {
  readonly id: string;
  readonly versions: readonly number[];
}

const Versions = ({ id, versions }: VersionsProps) => {
  const say = useSay();
  return (
    <Card withBorder padding="sm" component="section">
      <Title order={2} size="h4">
        <Ltr>{id}</Ltr>
      </Title>
      <Group gap="md">
        {versions.map((version) => (
          <PageLink key={version} to="/calendars/$id/$version" params={{ id, version: String(version) }}>
            {say('web.law.version', { version })}
          </PageLink>
        ))}
      </Group>
    </Card>
  );
};

/** Every calendar in which time limits are counted. */
export const CalendarsPage = () => {
  const say = useSay();
  const asked = query.useQuery('get', '/calendars');
  return (
    <Page title={say('web.law.calendars')}>
      <Loaded asked={asked}>
        {({ items }) => {
          const ids = [...new Set(items.map(({ id }) => id))];
          if (ids.length === 0) return <Empty text={say('web.law.none')} />;
          return (
            <Stack gap="sm">
              {ids.map((id) => (
                <Versions key={id} id={id} versions={items.filter((one) => one.id === id).map((one) => one.version)} />
              ))}
            </Stack>
          );
        }}
      </Loaded>
    </Page>
  );
};
