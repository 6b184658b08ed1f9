import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useId } from 'react';
import { Preview } from '../act/preview.tsx';
import { query } from '../api.ts';
import type { components } from '../generated/api.ts';
import { useSay } from '../i18n.ts';
import { Empty } from '../ui/empty.tsx';
import { useFormat } from '../ui/format.ts';
import { Loaded } from '../ui/loaded.tsx';
import { Ltr } from '../ui/ltr.tsx';
import { Page } from '../ui/page.tsx';
import { ButtonLink, PageLink } from '../ui/page-link.tsx';

type Approval = components['schemas']['ApprovalList']['items'][number];

/** What each of the answers would cause, as the options of the case say. */
const Causes = ({ approval }: { readonly approval: Approval }) => {
  const say = useSay();
  const asked = query.useQuery('get', '/cases/{id}', { params: { path: { id: approval.caseId } } });
  return (
    <Loaded asked={asked}>
      {(file) => {
        const offered = file.options.filter((option) =>
          approval.actions.some(({ action }) => action === option.action),
        );
        if (offered.length === 0) return <Text size="sm">{say('web.approval.noLonger')}</Text>;
        return (
          <Stack gap="sm">
            {offered.map(({ action, title, preview }) => (
              <div key={action}>
                <Title order={3} size="h6">
                  {title}
                </Title>
                {preview !== undefined && <Preview preview={preview} file={file} />}
              </div>
            ))}
          </Stack>
        );
      }}
    </Loaded>
  );
};

const Heading = ({ approval }: { readonly approval: Approval }) => {
  const say = useSay();
  const { day } = useFormat();
  return (
    <Stack gap={4}>
      <Title order={2} size="h4">
        <PageLink to="/cases/$id" params={{ id: approval.caseId }} fw={600}>
          <Ltr>{approval.number}</Ltr>
        </PageLink>
      </Title>
      <Text size="sm">
        <bdi>{say(`kind.${approval.kind}`)}</bdi> · <bdi>{say(`stage.${approval.stage}`)}</bdi>
      </Text>
      <Text size="sm">{say('web.approval.waitingSince', { day: day(approval.since.slice(0, 10)) })}</Text>
    </Stack>
  );
};

const ApprovalCard = ({ approval }: { readonly approval: Approval }) => {
  const say = useSay();
  const causes = useId();
  const [opened, { toggle }] = useDisclosure();
  return (
    <Card withBorder padding="md" component="li">
      <Stack gap="sm">
        <Heading approval={approval} />
        <Group gap="xs">
          {approval.actions.map(({ action, title }) => (
            <ButtonLink
              key={action}
              variant="light"
              to="/cases/$id/do/$action"
              params={{ id: approval.caseId, action }}
            >
              {title}
            </ButtonLink>
          ))}
        </Group>
        <Group>
          <Button variant="subtle" size="compact-sm" onClick={toggle} aria-expanded={opened} aria-controls={causes}>
            {say('web.approval.showCauses')}
          </Button>
        </Group>
        <div id={causes}>{opened && <Causes approval={approval} />}</div>
      </Stack>
    </Card>
  );
};

/** What others have prepared and the asker decides, what has waited longest coming first. */
export const ApprovalsPage = () => {
  const say = useSay();
  const asked = query.useQuery('get', '/approvals');
  return (
    <Page title={say('web.approval.title')}>
      <Loaded asked={asked} lines={6}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              text={say('web.approval.none')}
              action={<PageLink to="/tasks">{say('web.approval.seeTasks')}</PageLink>}
            />
          ) : (
            <Stack>
              <Text role="status">{say('web.approval.count', { count: items.length })}</Text>
              <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
                {items.map((approval) => (
                  <ApprovalCard key={approval.caseId} approval={approval} />
                ))}
              </Stack>
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
};
