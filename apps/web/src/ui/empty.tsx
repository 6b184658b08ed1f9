import { Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** Nothing to show: one sentence that says why, and at most one way on. */
export const Empty = ({ text, action }: { readonly text: string; readonly action?: ReactNode }) => (
  <Paper withBorder p="lg">
    <Stack align="center" gap="sm">
      <Text ta="center">{text}</Text>
      {action}
    </Stack>
  </Paper>
);
