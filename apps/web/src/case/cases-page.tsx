import { Button, Card, Group, MultiSelect, Select, Stack, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { CaseListItem } from '#libs/contract';
import { caseOrders, type CaseFilter, type CaseOrder } from '../addresses.ts';
import { api } from '../api.ts';
import { useLanguage, useSay } from '../i18n.ts';
import { SubjectName } from '../names/subject-name.tsx';
import { Empty } from '../ui/empty.tsx';
import { useFormat } from '../ui/format.ts';
import { Loaded } from '../ui/loaded.tsx';
import { Ltr } from '../ui/ltr.tsx';
import { Page } from '../ui/page.tsx';
import { ButtonLink, PageLink } from '../ui/page-link.tsx';
import { flagNames, kindNames, stageNames } from './codes.ts';
import { Downloads } from './downloads.tsx';
import { Flags } from './flags.tsx';

const pageSize = 50;

const useRegister = ({ sort = 'due', ...filter }: CaseFilter) =>
  useInfiniteQuery({
    queryKey: ['get', '/cases', 'register', filter, sort],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }) => {
      const { data } = await api.GET('/cases', {
        params: {
          query: { ...filter, sort, limit: pageSize, ...(pageParam !== undefined && { cursor: pageParam }) } as never,
        },
      });
      if (data === undefined) throw new Error('An answer without a page');
      return data;
    },
    getNextPageParam: ({ next }) => next,
  });

const Filters = () => {
  const say = useSay();
  const language = useLanguage();
  const filter = useSearch({ from: '/cases' });
  const navigate = useNavigate({ from: '/cases' });
  const set = (change: CaseFilter): void => void navigate({ search: { ...filter, ...change }, replace: true });
  const choice = (name: 'stage' | 'kind' | 'flag', values: readonly string[], words: (one: string) => string) => (
    <MultiSelect
      key={`${name} ${language}`}
      label={say(`web.cases.${name}`)}
      data={values.map((value) => ({ value, label: words(value) }))}
      value={[...(filter[name] ?? [])]}
      onChange={(chosen) => set({ [name]: chosen.length > 0 ? chosen : undefined })}
      clearable
      searchable
      style={{ flex: '1 1 12rem' }}
    />
  );
  return (
    <Group align="flex-end" gap="sm" role="search" aria-label={say('web.cases.filter')}>
      {choice('stage', stageNames, (one) => say(`stage.${one}`))}
      {choice('kind', kindNames, (one) => say(`kind.${one}`))}
      {choice('flag', flagNames, (one) => say(`web.flag.${one}`))}
      <Select
        label={say('web.cases.sort')}
        data={caseOrders.map((value) => ({ value, label: say(`web.cases.by.${value.replace('-', 'down')}`) }))}
        value={filter.sort ?? 'due'}
        onChange={(sort) => set({ sort: sort as CaseOrder })}
        allowDeselect={false}
        style={{ flex: '0 1 14rem' }}
      />
    </Group>
  );
};

const Due = ({ item }: { readonly item: CaseListItem }) => {
  const say = useSay();
  const { lastDay } = useFormat();
  return <>{item.nextDueAt === undefined ? say('web.deadline.none') : lastDay(item.nextDueAt)}</>;
};

const NumberLink = ({ item }: { readonly item: CaseListItem }) => (
  <PageLink to="/cases/$id" params={{ id: item.id }} fw={600}>
    <Ltr>{item.number}</Ltr>
  </PageLink>
);

const CaseTable = ({ items }: { readonly items: readonly CaseListItem[] }) => {
  const say = useSay();
  return (
    <Table.ScrollContainer minWidth={760} className="scrolls">
      <Table verticalSpacing="sm" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            {(['number', 'subject', 'kind', 'stage', 'due', 'flags'] as const).map((name) => (
              <Table.Th key={name} scope="col">
                {say(`web.cases.${name}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((item) => (
            <Table.Tr key={item.id}>
              <Table.Td>
                <NumberLink item={item} />
              </Table.Td>
              <Table.Td>
                <SubjectName subject={item.subject} />
              </Table.Td>
              <Table.Td>{say(`kind.${item.kind}`)}</Table.Td>
              <Table.Td>{say(`stage.${item.stage}`)}</Table.Td>
              <Table.Td>
                <Due item={item} />
              </Table.Td>
              <Table.Td>
                <Flags flags={item.flags} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};

const CaseCards = ({ items }: { readonly items: readonly CaseListItem[] }) => {
  const say = useSay();
  return (
    <Stack gap="sm">
      {items.map((item) => (
        <Card key={item.id} withBorder padding="sm">
          <Stack gap={4}>
            <NumberLink item={item} />
            <SubjectName subject={item.subject} />
            <Text size="sm">
              <bdi>{say(`kind.${item.kind}`)}</bdi> · <bdi>{say(`stage.${item.stage}`)}</bdi>
            </Text>
            <Text size="sm">
              <Due item={item} />
            </Text>
            <Flags flags={item.flags} />
          </Stack>
        </Card>
      ))}
    </Stack>
  );
};

const isNarrowed = ({ stage, kind, flag, body, subject }: CaseFilter): boolean =>
  [stage, kind, flag, body, subject].some((one) => one !== undefined);

const Nothing = ({ narrowed }: { readonly narrowed: boolean }) => {
  const say = useSay();
  if (!narrowed) return <Empty text={say('web.cases.none')} />;
  return (
    <Empty
      text={say('web.cases.noneMatch')}
      action={
        <ButtonLink to="/cases" search={{}} variant="default">
          {say('web.cases.clear')}
        </ButtonLink>
      }
    />
  );
};

/** Every case that the asker may know of. */
export const CasesPage = () => {
  const say = useSay();
  const filter = useSearch({ from: '/cases' });
  const asked = useRegister(filter);
  const wide = useMediaQuery('(min-width: 62em)', true);
  return (
    <Page title={say('web.cases.title')} actions={<Downloads filter={filter} />}>
      <Filters />
      <Loaded asked={asked} lines={8}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items) as readonly CaseListItem[];
          if (items.length === 0) return <Nothing narrowed={isNarrowed(filter)} />;
          return (
            <Stack>
              <Text size="sm" role="status">
                {say(asked.hasNextPage ? 'web.cases.shownSoFar' : 'web.cases.shown', { count: items.length })}
              </Text>
              {wide ? <CaseTable items={items} /> : <CaseCards items={items} />}
              {asked.hasNextPage && (
                <Button variant="default" loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
                  {say('web.cases.more')}
                </Button>
              )}
            </Stack>
          );
        }}
      </Loaded>
    </Page>
  );
};
