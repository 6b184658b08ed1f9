import { List, Text, Stack } from '@mantine/core';
import type { CaseView, PreviewView } from '#libs/contract';
import { useSay } from '../i18n.ts';
import { useFormat } from '../ui/format.ts';

interface PreviewProps {
  readonly preview: PreviewView;
  readonly file: CaseView;
}

/** What an action would cause: the next stage, deadlines that start, move or end, and who is told. */
export const Preview = ({ preview, file }: PreviewProps) => {
  const say = useSay();
  const { day, list } = useFormat();
  const title = (id: string): string => file.deadlines.find((deadline) => deadline.id === id)?.title ?? id;
  const lines = [
    ...(preview.stage === file.stage ? [] : [say('web.act.movesTo', { stage: say(`stage.${preview.stage}`) })]),
    ...preview.starts.map(({ title: what, dueDate }) =>
      dueDate === undefined ? say('web.act.starts', { what }) : say('web.act.startsUntil', { what, day: day(dueDate) }),
    ),
    ...preview.moves.map(({ deadline, from, to }) =>
      say('web.act.moves', { what: title(deadline), from: day(from), to: day(to) }),
    ),
    ...preview.ends.map((deadline) => say('web.act.ends', { what: title(deadline) })),
    ...(preview.tells.length === 0
      ? []
      : [say('web.act.tells', { who: list(preview.tells.map((party) => say(`party.${party}`))) })]),
  ];
  if (lines.length === 0) return <Text size="sm">{say('web.act.changesNothingElse')}</Text>;
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        {say('web.act.causes')}
      </Text>
      <List size="sm">
        {lines.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
    </Stack>
  );
};
