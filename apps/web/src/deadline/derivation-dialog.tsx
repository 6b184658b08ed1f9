import { Button, List, Modal, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { query } from '../api.ts';
import { useSay } from '../i18n.ts';
import { useFormat } from '../ui/format.ts';
import { Loaded } from '../ui/loaded.tsx';

interface DerivationProps {
  readonly caseId: string;
  readonly deadline: string;
  readonly title: string;
}

const Lines = ({ caseId, deadline }: Omit<DerivationProps, 'title'>) => {
  const say = useSay();
  const { day } = useFormat();
  const asked = query.useQuery('get', '/cases/{id}/deadlines', { params: { path: { id: caseId } } });
  return (
    <Loaded asked={asked}>
      {({ items }) => (
        <Stack>
          {(items.find(({ id }) => id === deadline)?.versions ?? []).map(({ version, dueDate, lines }) => (
            <section key={version}>
              <Title order={3} size="h5">
                {say('web.deadline.version', { number: version, day: day(dueDate) })}
              </Title>
              <List type="ordered" size="sm" mt="xs" spacing={4}>
                {lines.map((line, index) => (
                  <List.Item key={index}>{line}</List.Item>
                ))}
              </List>
            </section>
          ))}
        </Stack>
      )}
    </Loaded>
  );
};

/** Opens how a date was counted, line by line and version by version. */
export const HowCounted = ({ caseId, deadline, title }: DerivationProps) => {
  const say = useSay();
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={open}
        aria-label={say('web.deadline.howCountedOf', { title })}
      >
        {say('web.deadline.howCounted')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        title={say('web.deadline.howCounted')}
        closeButtonProps={{ 'aria-label': say('web.ui.close') }}
      >
        <Text fw={600} mb="sm">
          {title}
        </Text>
        <Lines caseId={caseId} deadline={deadline} />
      </Modal>
    </>
  );
};
