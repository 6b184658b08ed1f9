import { Text, Title, VisuallyHidden } from '@mantine/core';
import type { CaseView } from '#libs/contract';
import { useSay } from '../i18n.ts';
import { stageGroups, stagePath } from './codes.ts';
import classes from './stage-list.module.css';

/** Where a case stands on its way: the stages under the three words of procedure. It tells, it does not lead anywhere. */
export const StageList = ({ file }: { readonly file: CaseView }) => {
  const say = useSay();
  const now = stagePath.findIndex((stage) => stage === file.stage);
  const standing = (place: number) => (now < 0 || place < now ? 'done' : place === now ? 'now' : 'later');
  return (
    <section aria-labelledby="stages">
      <Title order={2} size="h5" id="stages" mb="xs">
        {now < 0
          ? say(`stage.${file.stage}`)
          : say('web.case.stageOf', { number: now + 1, count: stagePath.length, stage: say(`stage.${file.stage}`) })}
      </Title>
      <div className={classes['groups']}>
        {stageGroups.map(({ group, stages }) => (
          <div key={group} className={classes['group']}>
            <Text size="sm" fw={600}>
              {say(`web.case.${group}`)}
            </Text>
            <ol className={classes['stages']}>
              {stages.map((stage) => {
                const state = standing(stagePath.indexOf(stage));
                return (
                  <li key={stage} className={classes[state]} {...(state === 'now' && { 'aria-current': 'step' })}>
                    {say(`stage.${stage}`)}
                    <VisuallyHidden component="span"> – {say(`web.case.${state}`)}</VisuallyHidden>
                  </li>
                );
              })}
            </ol>
          </div>
        ))}
      </div>
    </section>
  );
};
