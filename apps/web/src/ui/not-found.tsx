import { useSay } from '../i18n.ts';
import { Page } from './page.tsx';
import { Empty } from './empty.tsx';
import { PageLink } from './page-link.tsx';

/** There is no such page, or nothing of this id for the asker: nobody can tell which. */
export const NotFound = () => {
  const say = useSay();
  return (
    <Page title={say('web.problem.notFoundTitle')}>
      <Empty text={say('web.problem.notFound')} action={<PageLink to="/tasks">{say('web.shell.tasks')}</PageLink>} />
    </Page>
  );
};
