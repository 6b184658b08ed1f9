import { useParams } from '@tanstack/react-router';
import { query } from '../api.ts';
import { AboutCase } from '../form/about-case.ts';
import { useSay } from '../i18n.ts';
import { Empty } from '../ui/empty.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Ltr } from '../ui/ltr.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { ActForm } from './act-form.tsx';
import { Reasons } from './reasons.tsx';
import { formOf } from './row.ts';

/** Does one action on a case: what it needs, what it causes, and why it cannot be done yet. */
export const ActPage = () => {
  const say = useSay();
  const { id, action } = useParams({ from: '/cases/$id/do/$action' });
  const asked = query.useQuery('get', '/cases/{id}', { params: { path: { id } } });
  const known = formOf(action);
  if (known === undefined) return <NotFound />;
  return (
    <Page title={say(`action.${action}`)}>
      <Loaded asked={asked}>
        {(file) => {
          const option = file.options.find((one) => one.action === action);
          const back = (
            <PageLink to="/cases/$id" params={{ id }}>
              {say('web.act.backTo')} <Ltr>{file.number}</Ltr>
            </PageLink>
          );
          if (option === undefined) return <Empty text={say('web.act.notHere')} action={back} />;
          return (
            <AboutCase value={file}>
              <div>{back}</div>
              {!option.available && <Reasons reasons={option.reasons} file={file} />}
              <ActForm key={action} file={file} option={option} known={known} />
            </AboutCase>
          );
        }}
      </Loaded>
    </Page>
  );
};
