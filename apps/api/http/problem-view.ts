import { toProblem, type Fault, type Problem } from '#libs/problem';
import type { Reason } from '#libs/case';
import type { ProblemView, ReasonView } from '#libs/contract';
import type { Language } from './words.ts';
import { say, tell } from './words.ts';

/** A problem knows no body, so its instants are told in the zone of the world. */
const zone = 'UTC';

const remedyView = (language: Language, remedy: NonNullable<Reason['remedy']>): NonNullable<ReasonView['remedy']> =>
  'fact' in remedy
    ? { fact: remedy.fact, detail: say(language, `reason.${remedy.fact}`) }
    : { action: remedy.action, parties: [...remedy.parties], detail: say(language, `action.${remedy.action}`) };

const plain = (params: Reason['params']): ReasonView['params'] => params as ReasonView['params'];

/** A reason with its sentence, in the language of the asker. */
export const toReasonView = (reason: Reason, language: Language): ReasonView => ({
  code: reason.code,
  params: plain(reason.params),
  detail: tell(language, zone, `reason.${reason.code}`, reason.params),
  ...(reason.remedy && { remedy: remedyView(language, reason.remedy) }),
});

const faultView = ({ pointer, code, params }: Fault, language: Language) => ({
  pointer,
  code,
  params: plain(params),
  detail: tell(language, zone, `fault.${code}`, params),
});

/** A problem as it is told: codes for machines, sentences for people. */
export const toProblemView = (problem: Problem, language: Language, traceId: string): ProblemView => {
  const { type, status, code, params, reasons, errors } = toProblem(problem);
  const sentences = [
    ...(reasons ?? []).map((reason) => tell(language, zone, `reason.${reason.code}`, reason.params)),
    ...(errors ?? []).map((fault) => tell(language, zone, `fault.${fault.code}`, fault.params)),
  ];
  const title = tell(language, zone, `problem.${code}`, params ?? {});
  return {
    type,
    title,
    status,
    detail: sentences.length > 0 ? [...new Set(sentences)].slice(0, 5).join(' ') : title,
    code,
    traceId,
    ...(reasons && { reasons: reasons.map((reason) => toReasonView(reason, language)) }),
    ...(errors && { errors: errors.map((fault) => faultView(fault, language)) }),
  };
};
