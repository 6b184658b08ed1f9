import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CaseView, OptionView } from '#libs/contract';
import { useSay } from '../i18n.ts';
import { Ltr } from '../ui/ltr.tsx';
import { Preview } from './preview.tsx';

interface ConfirmProps {
  readonly opened: boolean;
  readonly close: () => void;
  readonly file: CaseView;
  readonly option: OptionView;
  readonly act: () => void;
}

/** Asks once more before what cannot be undone: the number of the case has to be written. */
export const ConfirmIrreversible = ({ opened, close, file, option, act }: ConfirmProps) => {
  const say = useSay();
  const [number, setNumber] = useState('');
  const [wrong, setWrong] = useState(false);
  const confirm = (): void => {
    if (number.trim() !== file.number) return setWrong(true);
    close();
    act();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={say('web.act.confirmTitle', { action: option.title })}
      closeButtonProps={{ 'aria-label': say('web.ui.close') }}
    >
      <Stack>
        {option.preview !== undefined && <Preview preview={option.preview} file={file} />}
        <Text fw={600}>{say('web.act.cannotUndo')}</Text>
        <Text>
          {say('web.act.writeNumber')} <Ltr>{file.number}</Ltr>
        </Text>
        <TextInput
          data-autofocus
          label={say('web.act.number')}
          dir="ltr"
          autoComplete="off"
          value={number}
          error={wrong ? say('web.act.wrongNumber') : undefined}
          onChange={({ currentTarget }) => setNumber(currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {say('web.ui.cancel')}
          </Button>
          <Button color="red.9" onClick={confirm}>
            {option.title}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
