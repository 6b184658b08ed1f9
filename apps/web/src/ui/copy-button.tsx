import { ActionIcon, CopyButton as Copy } from '@mantine/core';
import { useSay } from '../i18n.ts';
import { IconCheck, IconCopy } from './icons.ts';

/** Copies a text, and says that it did. */
export const CopyButton = ({ value, label }: { readonly value: string; readonly label: string }) => {
  const say = useSay();
  return (
    <Copy value={value}>
      {({ copied, copy }) => (
        <ActionIcon
          variant="subtle"
          size="md"
          onClick={copy}
          aria-label={copied ? say('web.ui.copied') : label}
          title={label}
        >
          {copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
        </ActionIcon>
      )}
    </Copy>
  );
};
