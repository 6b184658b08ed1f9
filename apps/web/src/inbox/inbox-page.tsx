import { Button, Card, Group, Stack, Switch, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { NotificationView } from '#libs/contract';
import { api } from '../api.ts';
import { useSay } from '../i18n.ts';
import { Empty } from '../ui/empty.tsx';
import { useFormat } from '../ui/format.ts';
import { Loaded } from '../ui/loaded.tsx';
import { Page } from '../ui/page.tsx';
import { PageLink } from '../ui/page-link.tsx';

const pageSize = 50;

const useMessages = (unread: boolean) =>
  useInfiniteQuery({
    queryKey: ['get', '/notifications', 'inbox', unread],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }) => {
      const { data } = await api.GET('/notifications', {
        params: {
          query: {
            limit: pageSize,
            unread: unread ? 'true' : 'false',
            ...(pageParam !== undefined && { cursor: pageParam }),
          },
        },
      });
      if (data === undefined) throw new Error('An answer without a page');
      return data;
    },
    getNextPageParam: ({ next }) => next,
  });

const Message = ({ message }: { readonly message: NotificationView }) => {
  const say = useSay();
  const { instant } = useFormat();
  return (
    <Card withBorder padding="sm" component="li">
      <Stack gap={4}>
        <Text fw={message.readAt === undefined ? 600 : 400}>{message.text}</Text>
        <Group gap="md">
          <Text size="sm">{instant(message.at)}</Text>
          <PageLink to="/cases/$id" params={{ id: message.caseId }} size="sm">
            {say('web.inbox.openCase')}
          </PageLink>
        </Group>
      </Stack>
    </Card>
  );
};

/** What somebody was told, the newest first. */
export const InboxPage = () => {
  const say = useSay();
  const [unread, setUnread] = useState(false);
  const asked = useMessages(unread);
  return (
    <Page title={say('web.inbox.title')}>
      <Switch
        label={say('web.inbox.unreadOnly')}
        checked={unread}
        onChange={({ currentTarget }) => setUnread(currentTarget.checked)}
      />
      <Loaded asked={asked}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <Empty text={say(unread ? 'web.inbox.noneUnread' : 'web.inbox.none')} />;
          return (
            <Stack>
              <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
                {items.map((message) => (
                  <Message key={message.id} message={message} />
                ))}
              </Stack>
              {asked.hasNextPage && (
                <Button variant="default" onClick={() => void asked.fetchNextPage()}>
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
