import { Card, Group, List, Stack, Text, Title } from '@mantine/core';
import type { CaseListItem, TaskListView, TaskView } from '#libs/contract';
import { query } from '../api.ts';
import { DeadlineBadge } from '../deadline/deadline-badge.tsx';
import { HowCounted } from '../deadline/derivation-dialog.tsx';
import { useSay } from '../i18n.ts';
import { TaskActions } from '../task/task-actions.tsx';
import { keyOf } from '../task/task-cards.tsx';
import { Empty } from '../ui/empty.tsx';
import { useFormat } from '../ui/format.ts';
import { Loaded } from '../ui/loaded.tsx';
import { Ltr } from '../ui/ltr.tsx';
import { Page } from '../ui/page.tsx';
import { PageLink } from '../ui/page-link.tsx';

/** The requests to the reader, in the order in which they are due. */
const requestsIn = ({ overdue, today, thisWeek, later }: TaskListView): readonly TaskView[] => [
  ...overdue,
  ...today,
  ...thisWeek,
  ...later,
];

const useCases = () => query.useQuery('get', '/cases', { params: { query: { sort: '-opened', limit: 50 } } });

const Why = ({ task, about }: { readonly task: TaskView; readonly about: CaseListItem | undefined }) => {
  const say = useSay();
  const { number } = task;
  if (number === '') return null;
  const words =
    about === undefined
      ? say('web.needed.whyShort', { number })
      : say('web.needed.why', { number, kind: say(`kind.${about.kind}`), stage: say(`stage.${about.stage}`) });
  return <Text size="sm">{words}</Text>;
};

const Request = ({ task, about }: { readonly task: TaskView; readonly about: CaseListItem | undefined }) => {
  const say = useSay();
  return (
    <Card withBorder padding="md" component="li">
      <Stack gap="xs" align="flex-start">
        {task.caseId === '' ? (
          <Text fw={600}>{task.title}</Text>
        ) : (
          <PageLink to="/cases/$id" params={{ id: task.caseId }} fw={600}>
            {task.title}
          </PageLink>
        )}
        <Why task={task} about={about} />
        {task.dueDate !== undefined && (
          <DeadlineBadge {...task} overdue={task.daysLeft !== undefined && task.daysLeft < 0} />
        )}
        {task.deadline !== undefined && <HowCounted caseId={task.caseId} deadline={task.deadline} title={task.title} />}
        {task.actions.length === 0 ? <Text size="sm">{say('web.needed.nowhere')}</Text> : <TaskActions task={task} />}
      </Stack>
    </Card>
  );
};

const Requests = () => {
  const say = useSay();
  const asked = query.useQuery('get', '/tasks');
  const cases = new Map((useCases().data?.items ?? []).map((one) => [one.id, one]));
  return (
    <Loaded asked={asked}>
      {(list) => {
        const requests = requestsIn(list);
        if (requests.length === 0)
          return <Empty text={say('web.needed.none')} action={<Text size="sm">{say('web.needed.noneHint')}</Text>} />;
        return (
          <Stack>
            <Text role="status">{say('web.needed.count', { count: requests.length })}</Text>
            <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
              {requests.map((task) => (
                <Request key={keyOf(task)} task={task} about={cases.get(task.caseId)} />
              ))}
            </Stack>
          </Stack>
        );
      }}
    </Loaded>
  );
};

const Cases = () => {
  const say = useSay();
  return (
    <Loaded asked={useCases()}>
      {({ items }) =>
        items.length === 0 ? (
          <Text>{say('web.needed.noCases')}</Text>
        ) : (
          <List listStyleType="none" spacing="sm" p={0}>
            {items.map(({ id, number, kind, stage }) => (
              <List.Item key={id}>
                <Group gap="sm">
                  <PageLink to="/cases/$id" params={{ id }} fw={600}>
                    <Ltr>{number}</Ltr>
                  </PageLink>
                  <span>
                    <bdi>{say(`kind.${kind}`)}</bdi> · <bdi>{say(`stage.${stage}`)}</bdi>
                  </span>
                  <PageLink to="/cases/$id" params={{ id }} search={{ tab: 'documents' }}>
                    {say('web.needed.documents')}
                  </PageLink>
                </Group>
              </List.Item>
            ))}
          </List>
        )
      }
    </Loaded>
  );
};

const Told = () => {
  const say = useSay();
  const { instant } = useFormat();
  const asked = query.useQuery('get', '/notifications', { params: { query: { limit: 5 } } });
  return (
    <Loaded asked={asked}>
      {({ items }) =>
        items.length === 0 ? (
          <Text>{say('web.needed.toldNothing')}</Text>
        ) : (
          <Stack gap="sm" align="flex-start">
            <List listStyleType="none" spacing="sm" p={0}>
              {items.map(({ id, caseId, text, at }) => (
                <List.Item key={id}>
                  <PageLink to="/cases/$id" params={{ id: caseId }}>
                    {text}
                  </PageLink>
                  <Text size="sm">{instant(at)}</Text>
                </List.Item>
              ))}
            </List>
            <PageLink to="/inbox">{say('web.needed.seeInbox')}</PageLink>
          </Stack>
        )
      }
    </Loaded>
  );
};

/** For those who are inspected: what is asked of them, why and until when, and what they were told. */
export const NeededPage = () => {
  const say = useSay();
  return (
    <Page title={say('web.needed.title')}>
      <Requests />
      <section aria-labelledby="needed-cases">
        <Title order={2} size="h4" mb="xs" id="needed-cases">
          {say('web.needed.cases')}
        </Title>
        <Cases />
      </section>
      <section aria-labelledby="needed-told">
        <Title order={2} size="h4" mb="xs" id="needed-told">
          {say('web.needed.told')}
        </Title>
        <Told />
      </section>
    </Page>
  );
};
