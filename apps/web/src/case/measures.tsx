import { Card, Group, Stack, Text } from '@mantine/core';
import type { Measure } from '#libs/case';
import type { CaseView } from '#libs/contract';
import { useSay } from '../i18n.ts';
import { useNameOf } from '../names/names.ts';
import { Empty } from '../ui/empty.tsx';
import { useFormat } from '../ui/format.ts';
import { Ltr } from '../ui/ltr.tsx';

/** What has to be remedied: by whom, until when, and how far it is. */
export const Measures = ({ file }: { readonly file: Pick<CaseView, 'measures'> }) => {
  const say = useSay();
  const nameOf = useNameOf();
  const { day } = useFormat();
  if (file.measures.length === 0) return <Empty text={say('web.case.noMeasures')} />;
  return (
    <Stack gap="sm">
      {(file.measures as unknown as readonly Measure[]).map(({ id, state, dueDate, severity, owner }) => (
        <Card key={id} withBorder>
          <Group gap="md">
            <Text fw={600}>
              <Ltr>{id}</Ltr>
            </Text>
            <Text>{say(`measureState.${state}`)}</Text>
            <Text>{say(`severity.${severity}`)}</Text>
            {dueDate !== undefined && <Text>{say('web.case.until', { day: day(dueDate) })}</Text>}
          </Group>
          <bdi>{nameOf(owner.unit)}</bdi>
        </Card>
      ))}
    </Stack>
  );
};
