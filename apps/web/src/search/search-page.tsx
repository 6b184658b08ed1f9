import { Box, Card, Group, Stack, Text, Title } from '@mantine/core';
import { Navigate, useSearch } from '@tanstack/react-router';
import type { paths } from '../generated/api.ts';
import { query } from '../api.ts';
import { useSay } from '../i18n.ts';
import { Empty } from '../ui/empty.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Ltr } from '../ui/ltr.tsx';
import { Page } from '../ui/page.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { SearchBox } from './search-box.tsx';

type Result = paths['/search']['get']['responses'][200]['content']['application/json'];
type Found = Result['items'][number];

const fields = ['number', 'person', 'organisation', 'body'] as const;

/** A case stands once, where the strongest of its reasons stands. */
const groupOf = ({ matches }: Found): (typeof fields)[number] | undefined =>
  fields.find((field) => matches.some((match) => match.field === field));

const FoundCase = ({ found }: { readonly found: Found }) => {
  const say = useSay();
  return (
    <Card withBorder padding="sm" component="li">
      <Group justify="space-between" gap="sm">
        <PageLink to="/cases/$id" params={{ id: found.id }} fw={600}>
          <Ltr>{found.number}</Ltr>
        </PageLink>
        <Text size="sm">
          <bdi>{say(`kind.${found.kind}`)}</bdi> · <bdi>{say(`stage.${found.stage}`)}</bdi>
        </Text>
      </Group>
      {found.matches.map(({ field, text }) => (
        <Text key={`${field} ${text}`} size="sm">
          {say(`web.search.because.${field}`, { text })}
        </Text>
      ))}
    </Card>
  );
};

const FoundGroup = ({
  field,
  items,
}: {
  readonly field: (typeof fields)[number];
  readonly items: readonly Found[];
}) => {
  const say = useSay();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={`found-${field}`}>
      <Title order={2} size="h4" mb="xs" id={`found-${field}`}>
        {say(`web.search.by.${field}`)}
      </Title>
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {items.map((found) => (
          <FoundCase key={found.id} found={found} />
        ))}
      </Stack>
    </section>
  );
};

const Answer = ({ words }: { readonly words: string }) => {
  const say = useSay();
  const asked = query.useQuery('get', '/search', { params: { query: { q: words } } });
  return (
    <Loaded asked={asked}>
      {({ jump, items }) => {
        if (jump !== undefined) return <Navigate to="/cases/$id" params={{ id: jump }} replace />;
        if (items.length === 0) return <Empty text={say('web.search.none', { words })} />;
        return (
          <Stack gap="xl">
            <Text role="status">{say('web.search.found', { count: items.length })}</Text>
            {fields.map((field) => (
              <FoundGroup key={field} field={field} items={items.filter((found) => groupOf(found) === field)} />
            ))}
          </Stack>
        );
      }}
    </Loaded>
  );
};

/** The asker's cases that match some words, by why they match; a whole number goes straight to its case. */
export const SearchPage = () => {
  const say = useSay();
  const { q = '' } = useSearch({ from: '/search' });
  return (
    <Page title={say('web.search.title')}>
      <Box hiddenFrom="sm">
        <SearchBox />
      </Box>
      {q.length < 2 ? <Empty text={say('web.search.tooShort')} /> : <Answer key={q} words={q} />}
    </Page>
  );
};
