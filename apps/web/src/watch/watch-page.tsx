import { Stack, Text, Title } from '@mantine/core';
import { useId } from 'react';
import type { TaskListView, TaskView } from '#libs/contract';
import { query } from '../api.ts';
import { Measures } from '../case/measures.tsx';
import { useSay } from '../i18n.ts';
import { TaskCards } from '../task/task-cards.tsx';
import { Empty } from '../ui/empty.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Ltr } from '../ui/ltr.tsx';
import { Page } from '../ui/page.tsx';
import { PageLink } from '../ui/page-link.tsx';

/** Evidence to verify and plans and effects to watch. */
const yoursIn = ({ overdue, today, thisWeek, later }: TaskListView): readonly TaskView[] =>
  [...overdue, ...today, ...thisWeek, ...later].filter(({ owner }) => owner === 'verifier' || owner === 'monitor');

/** What the inspected party has to carry out or to report, as far as the reader sees it. */
const expectedIn = ({ waitingForOthers }: TaskListView): readonly TaskView[] =>
  waitingForOthers.filter(({ owner }) => owner === 'subject');

interface GroupProps {
  readonly text: 'web.watch.yours' | 'web.watch.expected';
  readonly tasks: readonly TaskView[];
}

const Group = ({ text, tasks }: GroupProps) => {
  const say = useSay();
  const heading = useId();
  if (tasks.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <Title order={2} size="h4" mb="xs" id={heading}>
        {say(text, { count: tasks.length })}
      </Title>
      <TaskCards tasks={tasks} waits={text === 'web.watch.expected'} />
    </section>
  );
};

const MeasuresOf = ({ id, number }: { readonly id: string; readonly number: string }) => {
  const asked = query.useQuery('get', '/cases/{id}/measures', { params: { path: { id } } });
  return (
    <Stack gap="xs">
      <Title order={3} size="h5">
        <PageLink to="/cases/$id" params={{ id }} search={{ tab: 'measures' }}>
          <Ltr>{number}</Ltr>
        </PageLink>
      </Title>
      <Loaded asked={asked}>{({ items }) => <Measures file={{ measures: items }} />}</Loaded>
    </Stack>
  );
};

const AllMeasures = ({ tasks }: { readonly tasks: readonly TaskView[] }) => {
  const say = useSay();
  const cases = [...new Map(tasks.map(({ caseId, number }) => [caseId, number]))];
  return (
    <section aria-labelledby="watch-measures">
      <Title order={2} size="h4" mb="xs" id="watch-measures">
        {say('web.watch.measures')}
      </Title>
      <Stack>
        {cases.map(([id, number]) => (
          <MeasuresOf key={id} id={id} number={number} />
        ))}
      </Stack>
    </section>
  );
};

/** For verifiers and monitors: what they have to do, what they wait for, and how far the measures are. */
export const WatchPage = () => {
  const say = useSay();
  const asked = query.useQuery('get', '/tasks');
  return (
    <Page title={say('web.watch.title')}>
      <Loaded asked={asked} lines={6}>
        {(list) => {
          const yours = yoursIn(list);
          const expected = expectedIn(list);
          if (yours.length + expected.length === 0)
            return (
              <Empty
                text={say('web.watch.none')}
                action={<PageLink to="/tasks">{say('web.watch.seeTasks')}</PageLink>}
              />
            );
          return (
            <Stack gap="xl">
              <Text role="status">{say('web.task.count', { count: yours.length })}</Text>
              <Group text="web.watch.yours" tasks={yours} />
              <Group text="web.watch.expected" tasks={expected} />
              <AllMeasures tasks={[...yours, ...expected]} />
            </Stack>
          );
        }}
      </Loaded>
    </Page>
  );
};
