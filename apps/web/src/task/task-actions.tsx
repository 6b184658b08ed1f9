import { Badge, Group } from '@mantine/core';
import type { TaskView } from '#libs/contract';
import { useSay } from '../i18n.ts';
import { ButtonLink } from '../ui/page-link.tsx';

/** Ways to the forms that finish a task, or that something else comes first. */
export const TaskActions = ({ task }: { readonly task: TaskView }) => {
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
