import { Card, Group, Stack, Text } from '@mantine/core';
import type { TaskView } from '#libs/contract';
import { DeadlineBadge } from '../deadline/deadline-badge.tsx';
import { useSay } from '../i18n.ts';
import { Ltr } from '../ui/ltr.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { TaskActions } from './task-actions.tsx';

export const keyOf = ({ caseId, deadline, title }: TaskView): string => [caseId, deadline ?? title].join(' ');

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
          {!waits && <TaskActions task={task} />}
        </Stack>
      </Group>
    </Card>
  );
};

/** Tasks one below the other; of those that wait for others, who has to act. */
export const TaskCards = ({ tasks, waits }: { readonly tasks: readonly TaskView[]; readonly waits: boolean }) => (
  <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
    {tasks.map((task) => (
      <Task key={keyOf(task)} task={task} waits={waits} />
    ))}
  </Stack>
);
