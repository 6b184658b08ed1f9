import { scopedValue, type Circumstance, type Rules } from '#libs/regime';
import type { CaseFile } from '../case-file.ts';

/** For what the regime's values are looked up in this case. */
export const circumstanceOf = (file: CaseFile): Circumstance => ({
  kind: file.kind,
  level: file.body.level,
  actor: file.body.type,
  subjectType: file.subject.type,
  about: file.bodyForm,
});

/** How far back the period under inspection may reach, in months: one and a half years are eighteen. */
export const lookBackMonths = (file: CaseFile, { regime }: Rules): number =>
  Math.round(scopedValue(regime.lookBackYears, circumstanceOf(file)).value * 12);

/** The least and most people on a team, the leader included. */
export const teamSize = (
  file: CaseFile,
  { regime }: Rules,
): { readonly minimum: number; readonly maximum: number } => ({
  minimum: file.variant === 'none' ? 1 : scopedValue(regime.team.minimum, circumstanceOf(file)).value,
  maximum: scopedValue(regime.team.maximum, circumstanceOf(file)).value,
});
