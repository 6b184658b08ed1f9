import { localDate } from '#libs/regime';
import type { Day, Rules } from '#libs/regime';
import type { Asked } from '../action.ts';
import type { CaseFile } from '../case-file.ts';
import type { Minutes } from '../inputs.ts';
import { dueAfter, notBeforeMinimum, tookEffect } from './dates.ts';
import type { DeliberationEvents } from './events.ts';
import type { Delivery } from './part.ts';

interface ServiceInput {
  readonly minutes: Minutes;
  readonly deliveries: readonly Delivery[];
  readonly remarks: string;
}
interface ServiceFacts {
  readonly deliveries: readonly Delivery[];
}

const dueDates = (file: CaseFile, servedOn: Day, rules: Rules): DeliberationEvents['noticeServed']['measures'] =>
  file.measures.flatMap((measure) => {
    const requirement = file.notice?.requirements.find(({ id }) => id === measure.requirement);
    const date = requirement && dueAfter(requirement, servedOn, rules.calendar);
    if (requirement === undefined || date === undefined) return [];
    const fixed = requirement.term === undefined;
    return [{ measure: measure.id, dueDate: fixed ? notBeforeMinimum(date, servedOn, rules) : date }];
  });

/** What service records: the day on which it was minuted is day 0, and from it every date of execution is counted. */
export const servedNotice = (asked: Asked<ServiceInput, ServiceFacts>): DeliberationEvents['noticeServed'] => {
  const { input, facts, file, rules, at } = asked;
  const today = localDate(at, rules.calendar);
  const servedOn = input.minutes.heldOn < today ? input.minutes.heldOn : today;
  const reportBack = file.notice?.reportBackDate;
  return {
    ...input,
    deliveries: [...input.deliveries, ...(facts?.deliveries ?? [])].map(({ recipient, way }) => ({ recipient, way })),
    servedOn,
    ...tookEffect(servedOn, at, rules.calendar),
    measures: dueDates(file, servedOn, rules),
    ...(reportBack !== undefined && { reportBackDate: notBeforeMinimum(reportBack, servedOn, rules) }),
  };
};
