import { Badge, Group, Text } from '@mantine/core';
import { useSay } from '../i18n.ts';
import { useFormat } from '../ui/format.ts';
import { IconAlert, IconCheck, IconClock, IconPause } from '../ui/icons.ts';
import { deadlineWords, type Look, type Standing } from './words.ts';

const looks = {
  plain: { color: 'gray', variant: 'light', Icon: IconClock },
  soon: { color: 'yellow', variant: 'light', Icon: IconClock },
  today: { color: 'yellow.4', variant: 'filled', Icon: IconClock },
  late: { color: 'red.9', variant: 'filled', Icon: IconAlert },
  paused: { color: 'gray', variant: 'outline', Icon: IconPause },
  done: { color: 'gray', variant: 'light', Icon: IconCheck },
} as const satisfies Record<Look, object>;

/** A deadline in words, with its date in long form beside it. */
export const DeadlineBadge = (standing: Standing) => {
  const say = useSay();
  const { day } = useFormat();
  const { key, params, look } = deadlineWords(standing);
  const since = params['since'];
  const words = say(key, typeof since === 'string' ? { ...params, since: day(since.slice(0, 10)) } : params);
  const { color, variant, Icon } = looks[look];
  if (standing.dueDate === undefined) return <Text size="sm">{words}</Text>;
  return (
    <Group gap="xs" wrap="wrap">
      <Badge
        color={color}
        variant={variant}
        {...(look === 'paused' && { c: 'inherit' })}
        leftSection={<Icon size={14} aria-hidden />}
        size="lg"
      >
        {words}
      </Badge>
      <Text size="sm" component="span">
        {day(standing.dueDate)}
      </Text>
    </Group>
  );
};
