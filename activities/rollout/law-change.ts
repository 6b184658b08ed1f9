import { engine, requestHash, type CaseFile, type Command, type RulesRef } from '#libs/case';
import type { Rollout } from '#libs/database';
import { slimRules, type Rules } from '#libs/regime';

/** The rules that a case names once a rollout has reached it. */
export const rulesAfter = (file: CaseFile, { content }: Pick<Rollout, 'content'>): RulesRef => {
  if ('calendar' in content)
    return { ...file.rules, calendar: content.calendar.id, calendarVersion: content.calendar.version };
  if ('regime' in content) return { ...file.rules, regime: content.regime.id, regimeVersion: content.regime.version };
  return file.rules;
};

const slimmed = (file: CaseFile, law: Rules): Rules => {
  const { kind, body, subject } = file;
  return slimRules(law, { kind, level: body.level, actor: body.type, subjectType: subject.type });
};

const actionOf = ({ content, reason }: Pick<Rollout, 'content' | 'reason'>): Pick<Command, 'action' | 'input'> => {
  if (!('regime' in content)) return { action: 'applyCalendar', input: { reason } };
  const { regime, act } = content;
  return { action: 'repinRegime', input: { act, regime: regime.id, version: regime.version, reason } };
};

/** The command of the engine that takes another law to a case, with the law itself. */
export const lawCommand = (file: CaseFile, of: Pick<Rollout, 'content' | 'reason'>, law: Rules): Command => {
  const { action, input } = actionOf(of);
  return {
    action,
    input,
    facts: { rules: rulesAfter(file, of), inForce: true },
    actor: engine,
    requestHash: requestHash({ case: file.id, action, input }),
    rules: slimmed(file, law),
  };
};
