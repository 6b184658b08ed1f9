import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Button, Collapse } from '@mantine/core';
import type { CaseView } from '#libs/contract';
import { useSay } from '../i18n.ts';
import { AllowedAction } from './allowed-action.tsx';

/** What the asker can do now, then what is still in the way of the rest. */
export const WhatYouCanDo = ({ file }: { readonly file: CaseView }) => {
  const say = useSay();
  const [opened, { toggle }] = useDisclosure();
  const available = file.options.filter((option) => option.available);
  const blocked = file.options.filter((option) => !option.available);
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="what-you-can-do">
      <Stack>
        <Title order={2} size="h4" id="what-you-can-do">
          {say('web.act.whatYouCanDo')}
        </Title>
        {available.length === 0 && <Text>{say('web.act.nothingNow')}</Text>}
        <Group gap="xs">
          {available.map((option) => (
            <AllowedAction key={option.action} option={option} file={file} />
          ))}
        </Group>
        {blocked.length > 0 && (
          <div>
            <Button variant="subtle" size="compact-sm" onClick={toggle} aria-expanded={opened}>
              {say('web.act.notYet', { count: blocked.length })}
            </Button>
            <Collapse expanded={opened}>
              <Stack gap="md" mt="sm">
                {blocked.map((option) => (
                  <AllowedAction key={option.action} option={option} file={file} />
                ))}
              </Stack>
            </Collapse>
          </div>
        )}
      </Stack>
    </Paper>
  );
};
