import { Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import type { CaseView, DeadlineView } from '#libs/contract';
import { DeadlineBadge } from '../deadline/deadline-badge.tsx';
import { HowCounted } from '../deadline/derivation-dialog.tsx';
import { useSay } from '../i18n.ts';
import { useFormat } from '../ui/format.ts';

const open = ({ state }: DeadlineView): boolean => state === 'running' || state === 'paused';

/** One deadline: what is due, by whom, until when, and how that was counted. */
export const DeadlineLine = ({ deadline, file }: { readonly deadline: DeadlineView; readonly file: CaseView }) => {
  const say = useSay();
  const { day } = useFormat();
  const since = deadline.pauses.find(({ to }) => to === undefined)?.from;
  return (
    <Stack gap={2}>
      <Text fw={600}>{deadline.title}</Text>
      <DeadlineBadge {...deadline} {...(since !== undefined && { pausedSince: since })} />
      <Group gap="xs">
        <Text size="sm">
          {say('web.case.ownerSince', { owner: say(`party.${deadline.owner}`), day: day(deadline.startedOn) })}
        </Text>
        <HowCounted caseId={file.id} deadline={deadline.id} title={deadline.title} />
      </Group>
    </Stack>
  );
};

/** What the case waits for: from whom, since when, and until when. */
export const WaitingFor = ({ file }: { readonly file: CaseView }) => {
  const say = useSay();
  const waiting = file.deadlines.filter(open).sort((one, other) => one.dueAt.localeCompare(other.dueAt));
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="waiting-for">
      <Title order={2} size="h4" id="waiting-for" mb="sm">
        {say('web.case.waitingFor')}
      </Title>
      {waiting.length === 0 ? (
        <Text>{say('web.case.waitsForNothing')}</Text>
      ) : (
        <List listStyleType="none" spacing="md" p={0}>
          {waiting.map((deadline) => (
            <List.Item key={deadline.id} styles={{ itemWrapper: { width: '100%' } }}>
              <DeadlineLine deadline={deadline} file={file} />
            </List.Item>
          ))}
        </List>
      )}
    </Paper>
  );
};
