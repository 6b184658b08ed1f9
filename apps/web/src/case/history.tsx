import { Button, List, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { CaseView, JournalPage } from '#libs/contract';
import { api } from '../api.ts';
import { useSay } from '../i18n.ts';
import { usePeople } from '../names/names.ts';
import { useFormat } from '../ui/format.ts';
import { Loaded } from '../ui/loaded.tsx';

const pageSize = 100;

const useJournal = (id: string) =>
  useInfiniteQuery({
    queryKey: ['get', '/cases/{id}/journal', id],
    initialPageParam: 0,
    queryFn: async ({ pageParam }): Promise<JournalPage> => {
      const { data } = await api.GET('/cases/{id}/journal', {
        params: { path: { id }, query: { after: pageParam, limit: pageSize } },
      });
      return data as JournalPage;
    },
    getNextPageParam: ({ next }) => next,
  });

const machines = ['clock', 'engine'];

/** What happened, in order: who did what, when, and as whom. */
export const History = ({ file }: { readonly file: CaseView }) => {
  const say = useSay();
  const { instant } = useFormat();
  const asked = useJournal(file.id);
  const entries = asked.data?.pages.flatMap(({ items }) => items) ?? [];
  const people = usePeople(entries.map(({ by }) => by).filter((by) => !machines.includes(by)));
  return (
    <Loaded asked={asked}>
      {() => (
        <Stack>
          <List type="ordered" listStyleType="none" spacing="sm" p={0}>
            {entries.map(({ sequence, title, at, by, as }) => (
              <List.Item key={sequence}>
                <Text fw={600}>{title}</Text>
                <Text size="sm">
                  <bdi>{instant(at, file.body.zone)}</bdi> · <bdi>{say(`party.${as}`)}</bdi>
                  {people.has(by) && (
                    <>
                      {' · '}
                      <bdi>{people.get(by)}</bdi>
                    </>
                  )}
                </Text>
              </List.Item>
            ))}
          </List>
          {asked.hasNextPage && (
            <Button variant="default" onClick={() => void asked.fetchNextPage()}>
              {say('web.cases.more')}
            </Button>
          )}
        </Stack>
      )}
    </Loaded>
  );
};
