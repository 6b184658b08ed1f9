import { Badge, Stack, Table, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { query } from '../api.ts';
import { useLanguage, useSay, type Language } from '../i18n.ts';
import { Empty } from '../ui/empty.tsx';
import { useFormat } from '../ui/format.ts';
import { IconAlert } from '../ui/icons.ts';
import { Loaded } from '../ui/loaded.tsx';
import { Page } from '../ui/page.tsx';

interface SpecialDay {
  readonly name: Readonly<Record<Language, string>>;
  readonly source: string;
  readonly status: 'verified' | 'reported' | 'carriedOver' | 'unverified';
}
type Days = Readonly<Record<string, SpecialDay>>;

/** The calendar as the API gives it; its description leaves this answer open. */
interface CalendarAnswer {
  readonly calendar: {
    readonly off: Days;
    readonly work: Days;
    readonly publishedFrom: string;
    readonly publishedTo: string;
    readonly source: string;
    readonly status: SpecialDay['status'];
  };
}

const columns = ['day', 'counts', 'name', 'source', 'status'] as const;
const together = { whiteSpace: 'nowrap' } as const;
const noEnd = '9999-12-31';

const Sure = ({ status }: { readonly status: SpecialDay['status'] }) => {
  const say = useSay();
  return (
    <Badge
      variant="default"
      tt="none"
      leftSection={status === 'unverified' ? <IconAlert size={12} aria-hidden /> : undefined}
    >
      {say(`status.${status}`)}
    </Badge>
  );
};

const DayTable = ({ off, work }: { readonly off: Days; readonly work: Days }) => {
  const say = useSay();
  const { day } = useFormat();
  const language = useLanguage();
  const rows = (['off', 'work'] as const)
    .flatMap((counts) => Object.entries({ off, work }[counts]).map(([date, about]) => ({ date, counts, ...about })))
    .sort((a, b) => a.date.localeCompare(b.date));
  if (rows.length === 0) return <Empty text={say('web.law.noDays')} />;
  return (
    <Table.ScrollContainer
      minWidth={760}
      className="scrolls"
      scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': say('web.law.calendars') } }}
    >
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            {columns.map((name) => (
              <Table.Th key={name} scope="col" style={together}>
                {say(`web.law.${name}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ date, counts, name, source, status }) => (
            <Table.Tr key={`${counts} ${date}`}>
              <Table.Td style={together}>{day(date)}</Table.Td>
              <Table.Td style={together} fw={counts === 'work' ? 600 : undefined}>
                {say(`web.law.${counts}`)}
              </Table.Td>
              <Table.Td>
                <bdi>{name[language]}</bdi>
              </Table.Td>
              <Table.Td>
                <bdi>{source}</bdi>
              </Table.Td>
              <Table.Td style={together}>
                <Sure status={status} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};

const Facts = ({ calendar }: CalendarAnswer) => {
  const say = useSay();
  const { day } = useFormat();
  const { publishedFrom: from, publishedTo: to, source, status } = calendar;
  return (
    <Stack gap={4} align="flex-start">
      <Text>{to === noEnd ? say('web.law.always') : say('web.law.published', { from: day(from), to: day(to) })}</Text>
      <Text size="sm">
        {say('web.law.source')} · <bdi>{source}</bdi>
      </Text>
      <Sure status={status} />
    </Stack>
  );
};

/** One version of a calendar: each day off and each working day on a weekend, where it comes from and how sure it is. */
export const CalendarPage = () => {
  const say = useSay();
  const path = useParams({ from: '/calendars/$id/$version' });
  const { data, error, refetch } = query.useQuery('get', '/calendars/{id}/{version}', { params: { path } });
  const asked = { data: data as unknown as CalendarAnswer | undefined, error, refetch };
  return (
    <Page title={say('web.law.titleOf', path)}>
      <Loaded asked={asked} lines={8}>
        {({ calendar }) => (
          <>
            <Facts calendar={calendar} />
            <DayTable off={calendar.off} work={calendar.work} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
