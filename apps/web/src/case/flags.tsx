import { Badge, Group } from '@mantine/core';
import { useSay } from '../i18n.ts';

/** What is special about a case, in words. */
export const Flags = ({ flags }: { readonly flags: readonly string[] }) => {
  const say = useSay();
  return (
    <Group gap={4}>
      {flags.map((flag) => (
        <Badge key={flag} color={flag === 'overdue' ? 'red' : 'gray'}>
          {say(`web.flag.${flag}`)}
        </Badge>
      ))}
    </Group>
  );
};
