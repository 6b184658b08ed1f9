import { Stack, Text, Title } from '@mantine/core';
import type { TaskListView, TaskView } from '#libs/contract';
import { query } from '../api.ts';
import { useSay } from '../i18n.ts';
import { Empty } from '../ui/empty.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Page } from '../ui/page.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { TaskCards } from './task-cards.tsx';

const groups = [
  'overdue',
  'today',
  'thisWeek',
  'later',
  'waitingForOthers',
] as const satisfies readonly (keyof TaskListView)[];

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
      <TaskCards tasks={tasks} waits={name === 'waitingForOthers'} />
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
