import { Stack, Table, Text, Title } from '@mantine/core';
import type { CaseView } from '#libs/contract';
import { useSay } from '../i18n.ts';
import { useNameOf } from '../names/names.ts';
import { useFormat } from '../ui/format.ts';
import { Ltr } from '../ui/ltr.tsx';
import { DeadlineLine } from './waiting-for.tsx';

const Facts = ({ file }: { readonly file: CaseView }) => {
  const say = useSay();
  const nameOf = useNameOf();
  const { instant } = useFormat();
  const facts = [
    ['body', <bdi key="body">{nameOf(file.body.id)}</bdi>],
    ['openedAt', instant(file.openedAt, file.body.zone)],
    ['variant', say(`web.choice.${file.variant}`)],
    ['regime', <Ltr key="regime">{`${file.rules.regime} v${file.rules.regimeVersion}`}</Ltr>],
    ['calendar', <Ltr key="calendar">{`${file.rules.calendar} v${file.rules.calendarVersion}`}</Ltr>],
  ] as const;
  return (
    <Table variant="vertical" layout="auto" withTableBorder>
      <Table.Tbody>
        {facts.map(([name, value]) => (
          <Table.Tr key={name}>
            <Table.Th scope="row">{say(`web.case.${name}`)}</Table.Th>
            <Table.Td>{value}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

/** What the case is, and the deadlines that have ended. */
export const Overview = ({ file }: { readonly file: CaseView }) => {
  const say = useSay();
  const ended = file.deadlines.filter(({ state }) => state !== 'running' && state !== 'paused');
  return (
    <Stack gap="lg">
      <Facts file={file} />
      <section>
        <Title order={2} size="h5" mb="sm">
          {say('web.case.endedDeadlines')}
        </Title>
        {ended.length === 0 && <Text>{say('web.case.noneEnded')}</Text>}
        <Stack>
          {ended.map((deadline) => (
            <DeadlineLine key={deadline.id} deadline={deadline} file={file} />
          ))}
        </Stack>
      </section>
    </Stack>
  );
};
