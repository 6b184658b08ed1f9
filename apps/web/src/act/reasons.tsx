import { List, Text } from '@mantine/core';
import type { CaseView, ReasonView } from '#libs/contract';
import { useSay } from '../i18n.ts';
import { PageLink } from '../ui/page-link.tsx';

interface ReasonsProps {
  readonly reasons: readonly ReasonView[];
  readonly file: CaseView;
  readonly id?: string;
}

/** What can be done about a reason, by the asker or by somebody else. */
const RemedyLine = ({
  remedy,
  file,
}: {
  readonly remedy: NonNullable<ReasonView['remedy']>;
  readonly file: CaseView;
}) => {
  const say = useSay();
  if ('fact' in remedy) return <Text size="sm">{remedy.detail}</Text>;
  const mine = file.options.some(({ action, available }) => action === remedy.action && available);
  if (mine)
    return (
      <PageLink to="/cases/$id/do/$action" params={{ id: file.id, action: remedy.action }} size="sm">
        {say('web.act.doFirst', { action: remedy.detail })}
      </PageLink>
    );
  const parties = remedy.parties.map((party) => say(`party.${party}`)).join(say('web.ui.or'));
  return <Text size="sm">{say('web.act.othersFirst', { action: remedy.detail, parties })}</Text>;
};

/** What the asker can do about it comes first. */
const byWho = (file: CaseView) => (one: ReasonView, other: ReasonView) => {
  const rank = ({ remedy }: ReasonView): number =>
    remedy === undefined || 'fact' in remedy
      ? 2
      : file.options.some(({ action, available }) => action === remedy.action && available)
        ? 0
        : 1;
  return rank(one) - rank(other);
};

/** Why something cannot be done now, and what would help. */
export const Reasons = ({ reasons, file, id }: ReasonsProps) => (
  <List id={id} size="sm" spacing={4}>
    {[...reasons].sort(byWho(file)).map((reason) => (
      <List.Item key={`${reason.code} ${reason.detail}`}>
        <Text size="sm">{reason.detail}</Text>
        {reason.remedy !== undefined && <RemedyLine remedy={reason.remedy} file={file} />}
      </List.Item>
    ))}
  </List>
);
