import { Card, Group, Stack, Text } from '@mantine/core';
import type { NoticeFinding } from '#libs/case';
import type { CaseView } from '#libs/contract';
import { useSay } from '../i18n.ts';
import { Empty } from '../ui/empty.tsx';
import { Ltr } from '../ui/ltr.tsx';

const Criterion = ({ criterion }: Pick<NoticeFinding, 'criterion'>) => {
  const say = useSay();
  if (criterion === undefined) return null;
  const parts = [criterion.rule, criterion.article, criterion.version].filter((part) => part !== undefined);
  return (
    <Text size="sm">
      {say('web.field.criterion')}: <bdi>{parts.join(' · ')}</bdi>
    </Text>
  );
};

/** What was found, each with its criterion in the version that was in force then. */
export const Findings = ({ file }: { readonly file: CaseView }) => {
  const say = useSay();
  if (file.findings.length === 0) return <Empty text={say('web.case.noFindings')} />;
  return (
    <Stack gap="sm">
      {(file.findings as unknown as readonly NoticeFinding[]).map(({ id, type, severity, fact, criterion }) => (
        <Card key={id} withBorder>
          <Group gap="md">
            <Text fw={600}>
              <Ltr>{id}</Ltr>
            </Text>
            {type !== undefined && <Text>{say(`web.choice.${type}`)}</Text>}
            {severity !== undefined && <Text>{say(`severity.${severity}`)}</Text>}
          </Group>
          <Text dir="auto">{fact}</Text>
          {criterion !== undefined && <Criterion criterion={criterion} />}
        </Card>
      ))}
    </Stack>
  );
};
