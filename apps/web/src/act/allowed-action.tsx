import { Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useId } from 'react';
import type { CaseView, OptionView } from '#libs/contract';
import { useSay } from '../i18n.ts';
import { IconLock } from '../ui/icons.ts';
import { ButtonLink } from '../ui/page-link.tsx';
import { Reasons } from './reasons.tsx';

interface AllowedActionProps {
  readonly option: OptionView;
  readonly file: CaseView;
}

/** An action that cannot be done yet: it can be focused, and its reasons are text. */
const Blocked = ({ option, file }: AllowedActionProps) => {
  const say = useSay();
  const reasons = useId();
  const [opened, { toggle }] = useDisclosure();
  return (
    <Stack gap={4} align="flex-start">
      <Button
        variant="default"
        aria-disabled="true"
        aria-describedby={reasons}
        aria-expanded={opened}
        leftSection={<IconLock size={16} aria-hidden />}
        onClick={toggle}
      >
        {option.title}
      </Button>
      <div id={reasons}>
        {opened ? (
          <Reasons reasons={option.reasons} file={file} />
        ) : (
          <Text size="sm">{say('web.act.thingsFirst', { count: option.reasons.length })}</Text>
        )}
      </div>
    </Stack>
  );
};

/** An action that the API offers: a way to do it, or why it cannot be done yet. */
export const AllowedAction = ({ option, file }: AllowedActionProps) =>
  option.available ? (
    <ButtonLink to="/cases/$id/do/$action" params={{ id: file.id, action: option.action }} variant="light">
      {option.title}
    </ButtonLink>
  ) : (
    <Blocked option={option} file={file} />
  );
