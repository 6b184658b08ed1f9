import type { Asked } from '../action.ts';
import type { CaseFile } from '../case-file.ts';
import { limitationOf, type Estimate } from '../opening/limitation.ts';
import type { ActLimitation, AllegedAct } from '../opening/part.ts';

/** Acts whose time can be established: those alleged, and the findings that stand. */
const actsOf = ({ allegedActs, findings }: CaseFile): readonly AllegedAct[] => [
  ...allegedActs,
  ...findings.filter(({ withdrawn }) => withdrawn !== true).map(({ id, fact }) => ({ id, description: fact })),
];

const estimateOf = ({ act, form, committedOn }: ActLimitation): Estimate => ({
  act,
  form,
  ...(committedOn !== undefined && { committedOn }),
});

/**
 * The limitation by the times that the body has established, in place of the estimates of these acts. The others are
 * computed anew with them: a new violation within the period of an older one starts that one's period again.
 */
export const established = (
  asked: Pick<Asked, 'file' | 'rules' | 'at'>,
  times: readonly Estimate[],
): readonly ActLimitation[] => {
  const { file } = asked;
  const acts = actsOf(file);
  const named = times.filter(({ act }) => acts.some(({ id }) => id === act));
  const isNamed = (act: string): boolean => named.some((time) => time.act === act);
  const others = file.limitation.filter(({ act }) => !isNamed(act));
  const computed = limitationOf(asked, acts, [...others.map(estimateOf), ...named]);
  return computed.map((one, index): ActLimitation => {
    const former = others[index];
    // What kind of act never expires was said when it was estimated, and is not asked again.
    if (former?.outcome === 'never') return former;
    return { ...one, estimated: former?.estimated ?? false, description: former?.description ?? one.description };
  });
};
