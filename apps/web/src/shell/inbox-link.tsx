import { Indicator } from '@mantine/core';
import { query } from '../api.ts';
import { useSay } from '../i18n.ts';
import { IconBell } from '../ui/icons.ts';
import { PageLink } from '../ui/page-link.tsx';

const most = 100;

/** Leads to the messages; its name says how many are unread. */
export const InboxLink = () => {
  const say = useSay();
  const { data } = query.useQuery('get', '/notifications', { params: { query: { unread: 'true', limit: most } } });
  const count = data?.items.length ?? 0;
  return (
    <PageLink to="/inbox" aria-label={say('web.shell.inbox', { count })} c="inherit" p={6} lh={1}>
      <Indicator label={count >= most ? `${most - 1}+` : count} disabled={count === 0} size={16} color="red.8" inline>
        <IconBell size={20} aria-hidden />
      </Indicator>
    </PageLink>
  );
};
