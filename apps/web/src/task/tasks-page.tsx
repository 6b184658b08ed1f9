import { Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import type { TaskListView, TaskView } from '#libs/contract';
import { query } from '../api.ts';
import { DeadlineBadge } from '../deadline/deadline-badge.tsx';
import { useSay } from '../i18n.ts';
import { Empty } from '../ui/empty.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Ltr } from '../ui/ltr.tsx';
import { Page } from '../ui/page.tsx';
import { ButtonLink, PageLink } from '../ui/page-link.tsx';

const groups = [
  'overdue',
  'today',
  'thisWeek',
  'later',
  'waitingForOthers',
] as const satisfies readonly (keyof TaskListView)[];

const keyOf = ({ caseId, deadline, title }: TaskView): string => [caseId, deadline ?? title].join(' ');

const Actions = ({ task }: { readonly task: TaskView }) => {
  const say = useSay();
  const available = task.actions.filter((one) => one.available);
  const blocked = task.actions.length - available.length;
  return (
    <Group gap="xs">
      {available.map(({ action }) => (
        <ButtonLink
          key={action}
          size="xs"
          variant="light"
          to="/cases/$id/do/$action"
          params={{ id: task.caseId, action }}
        >
          {say(`action.${action}`)}
        </ButtonLink>
      ))}
      {available.length === 0 && blocked > 0 && <Badge color="gray">{say('web.task.somethingFirst')}</Badge>}
    </Group>
  );
};

const Task = ({ task, waits }: { readonly task: TaskView; readonly waits: boolean }) => {
  const say = useSay();
  return (
    <Card withBorder padding="sm" component="li">
      <Group justify="space-between" gap="sm" align="flex-start">
        <Stack gap={4} style={{ flex: '1 1 16rem' }}>
          {task.caseId === '' ? (
            <Text fw={600}>{task.title}</Text>
          ) : (
            <PageLink to="/cases/$id" params={{ id: task.caseId }} fw={600}>
              {task.title}
            </PageLink>
          )}
          <Text size="sm">
            <Ltr>{task.number}</Ltr>
            {waits && task.owner !== undefined && (
              <>
                {' · '}
                <bdi>{say(`party.${task.owner}`)}</bdi>
              </>
            )}
          </Text>
        </Stack>
        <Stack gap="xs" align="flex-start">
          {task.dueDate !== undefined && (
            <DeadlineBadge {...task} overdue={task.daysLeft !== undefined && task.daysLeft < 0} />
          )}
          {!waits && <Actions task={task} />}
        </Stack>
      </Group>
    </Card>
  );
};

const TaskGroup = ({
  name,
  tasks,
}: {
  readonly name: (typeof groups)[number];
  readonly tasks: readonly TaskView[];
}) => {
  const say = useSay();
  if (tasks.length === 0) return null;
  return (
    <section aria-labelledby={`tasks-${name}`}>
      <Title order={2} size="h4" mb="xs" id={`tasks-${name}`}>
        {say(`web.task.${name}`, { count: tasks.length })}
      </Title>
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {tasks.map((task) => (
          <Task key={keyOf(task)} task={task} waits={name === 'waitingForOthers'} />
        ))}
      </Stack>
    </section>
  );
};

/** What waits for the asker, what is due first coming first, and what the asker waits for. */
export const TasksPage = () => {
  const say = useSay();
  const asked = query.useQuery('get', '/tasks');
  return (
    <Page title={say('web.task.title')}>
      <Loaded asked={asked} lines={6}>
        {(list) => {
          const mine = groups.filter((name) => name !== 'waitingForOthers').flatMap((name) => list[name]);
          return (
            <Stack gap="xl">
              <Text role="status">{say('web.task.count', { count: mine.length })}</Text>
              {mine.length === 0 && (
                <Empty
                  text={say('web.task.none')}
                  action={<PageLink to="/cases">{say('web.task.seeCases')}</PageLink>}
                />
              )}
              {groups.map((name) => (
                <TaskGroup key={name} name={name} tasks={list[name]} />
              ))}
            </Stack>
          );
        }}
      </Loaded>
    </Page>
  );
};
