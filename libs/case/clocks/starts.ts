import { conductDeadlines, localDate, scopedValue } from '#libs/regime';
import type { Day, DeadlineId } from '#libs/regime';
import type { CaseFile } from '../case-file.ts';
import { isOpen as isMeasureOpen } from '../measures/part.ts';
import { profileOf } from '../profile.ts';
import { spelledOut } from '../stages.ts';
import { limitationClock } from './limitation.ts';
import { count, rungsOf, ruleFor, setOn, type Counted } from './count.ts';
import { instantOf, told, type Moment } from './moment.ts';
import { anyMeasureOpen, inForce, openDeadlines } from './open.ts';
import type { ClockChange, Deadline, Rung } from './part.ts';
import { rowFor, tableIds, type DeadlineRow } from './table.ts';

const skips = ({ after, rules }: Moment): readonly string[] => profileOf({ file: after, rules }).skips;

/** Conduct limits D3a–f: only the one that the kind's profile names runs. */
const conductLimit =
  (id: DeadlineId) =>
  (moment: Moment): boolean =>
    conductDeadlines(moment.rules.regime, {
      kind: moment.after.kind,
      level: moment.after.body.level,
      actor: moment.after.body.type,
    }).includes(id);

/** Whether the report was filed before: then the conduct limit is met, and does not run again. */
const wasReported = (file: CaseFile): boolean => file.deadlines.some(({ rule }) => rule === 'D6');

/** Where a start needs more than its event (handbook, time §2, below the tables). */
const startsOnlyIf: Readonly<Partial<Record<DeadlineId, (moment: Moment) => boolean>>> = {
  D3a: conductLimit('D3a'),
  D3b: conductLimit('D3b'),
  D3c: (moment) =>
    conductLimit('D3c')(moment) && (moment.event.type !== 'decisionAnnounced' || skips(moment).includes('selfReport')),
  D3d: conductLimit('D3d'),
  D3e: conductLimit('D3e'),
  D3f: conductLimit('D3f'),
  D9a: ({ after }) =>
    anyMeasureOpen(after) && after.stage === 'served' && openDeadlines(after, 'D9b', 'D25').length === 0,
  D11: ({ after }) => anyMeasureOpen(after),
  D13: ({ event }) => told(event).effectCheckDue === true,
  D20: ({ after, rules }) =>
    after.done['disciplineNeedConcluded'] === undefined && limitationClock(after, rules) !== undefined,
  D23: ({ after, event }) => event.type !== 'decisionAmended' || wasReported(after),
  D22b: ({ after }) => after.stage === 'served' && !anyMeasureOpen(after),
  D28: (moment) => opensExplanation(missed(moment)),
  D31: (moment) =>
    anyMeasureOpen(moment.after) &&
    (String(moment.event.type) !== 'amendingNoticeServed' || openDeadlines(moment.after, 'D31').length === 0),
  D33: ({ after, rules }) => profileOf({ file: after, rules }).publication === true,
};

const missed = ({ after, event }: Moment): Deadline | undefined =>
  after.deadlines.find((deadline) => deadline.id === told(event).deadline);

/** A missed explanation opens no further one, nor do deadlines of the higher body (handbook, time §3.10). */
const opensExplanation = (deadline: Deadline | undefined): boolean =>
  deadline !== undefined && deadline.nature === 'duty' && !/^(D28|D15.|D26b)$/.test(deadline.rule);

const newOnes = <Thing extends { readonly id: string }>(now: readonly Thing[], then: readonly Thing[] = []) =>
  now.filter((thing) => !then.some((former) => former.id === thing.id));

/** The measures which an event brings into being, or back to work, so that their due date runs. */
const measuresToStart = ({ before, after, event }: Moment): readonly string[] => {
  if (event.type === 'noticeServed') return after.measures.filter(isMeasureOpen).map((measure) => measure.id);
  if (event.type === 'measureReopened') return [event.data.measure];
  if (event.type === 'caseReopened') return (told(event).measures ?? []).map((named) => named.measure);
  if (event.type === 'measureRejected') return [];
  return newOnes(after.measures, before?.measures).map((measure) => measure.id);
};

/** One instance per thing named in the event; `undefined` stands for the case itself. */
const thingsOf = (id: DeadlineId, moment: Moment): readonly (string | undefined)[] => {
  const { before, after, event } = moment;
  const { measure, deadline } = told(event);
  switch (id) {
    case 'D10':
      return measuresToStart(moment);
    case 'D12':
      return [measure];
    case 'D15j':
      return event.type === 'disciplinaryAppealFiled'
        ? newOnes(after.reviews, before?.reviews).map((review) => review.id)
        : [told(event).escalation ?? told(event).review];
    case 'D17':
      return newOnes(after.discipline ?? [], before?.discipline).map((decision) => decision.id);
    case 'D19':
      return newOnes(after.suspensions ?? [], before?.suspensions).map((suspension) => suspension.id);
    case 'D24':
      return newOnes(after.conflicts, before?.conflicts)
        .filter((conflict) => conflict.outcome === undefined)
        .map((conflict) => conflict.id);
    case 'D27':
      return newOnes(after.extensionRequests, before?.extensionRequests).map((request) => request.id);
    case 'D28':
    case 'D30':
      return [deadline];
    case 'D29':
      return newOnes(after.rescheduleRequests, before?.rescheduleRequests).map((request) => request.measure);
    case 'D32':
      return event.type === 'lateEvidenceReceived'
        ? newOnes(after.lateEvidence, before?.lateEvidence).map((evidence) => evidence.id)
        : ['effect'];
    default:
      return rowFor(id).per === 'escalation' ? [told(event).escalation ?? told(event).review] : [undefined];
  }
};

/** Cut short by another date: then that date is what was set, and nothing was counted. */
const earlier = (one: Counted, other: Pick<Counted, 'dueDate' | 'dueAt'>, event: string): Counted =>
  other.dueAt < one.dueAt ? { ...other, derivation: { setBy: event, date: other.dueDate } } : one;

/** Dates that an act sets; `undefined` where the regime's rule counts. */
const setDate = (id: DeadlineId, { after, event }: Moment, about: string | undefined): Day | undefined => {
  if (id === 'D10') return after.measures.find((measure) => measure.id === about)?.dueDate;
  if (id === 'D31') return told(event).reportBackDate;
  if (id === 'D23') return told(event).reportBy;
  return undefined;
};

const counted = (id: DeadlineId, moment: Moment, about: string | undefined): Counted => {
  const { after, event, rules } = moment;
  const date = setDate(id, moment, about);
  if (date !== undefined) return setOn(date, event.type, rules);
  const own = count(after, rules, {
    rule: id,
    about,
    start: { event: event.type, at: instantOf(event) },
    meetings: told(event).meetings ?? [],
  });
  // A request does not stop the clock: it is answered before the deadline that it is about.
  if (id === 'D27') {
    const request = after.extensionRequests.find((one) => one.id === about);
    const concerned = after.deadlines.find((deadline) => deadline.id === request?.deadline);
    return concerned === undefined ? own : earlier(own, inForce(concerned), event.type);
  }
  if (id === 'D15g') {
    const asked = after.escalations.find((one) => one.id === about)?.deadline;
    const concerned = after.deadlines.find((deadline) => deadline.id === asked);
    return concerned === undefined ? own : earlier(own, inForce(concerned), event.type);
  }
  const until = told(event).until;
  if (id === 'D30' && until !== undefined) return earlier(own, setOn(until, event.type, rules), event.type);
  return own;
};

const ownerOf = (row: DeadlineRow, moment: Moment, about: string | undefined): Deadline['owner'] => {
  if (row.owner === 'owner') return missed(moment)?.owner ?? 'chair';
  const { escalations, body } = moment.after;
  // What was asked from above is answered below.
  if (row.per === 'escalation' && escalations.some(({ id, to }) => id === about && to === body.id)) return 'chair';
  return row.owner;
};

/** Where the regime lets silence be consent, the answer to a question is a right that lapses, and nobody is late. */
const natureOf = (id: DeadlineId, { rules }: Moment): Deadline['nature'] =>
  id === 'D15b' && scopedValue(rules.regime.escalation.silenceIsConsent, { about: 'guidance' }).value
    ? 'window'
    : rowFor(id).nature;

const begin = (id: DeadlineId, moment: Moment, about: string | undefined, nth: number): Deadline => {
  const { after, event, rules } = moment;
  const row = rowFor(id);
  const nature = natureOf(id, moment);
  const at = instantOf(event);
  const date = localDate(at, rules.calendar);
  const setBy = event.type === 'violationTimeEstablished' ? event.type : 'limitationChecked';
  const alarm = id === 'D20' ? limitationClock(after, rules, setBy) : undefined;
  const result: Counted = alarm?.counted ?? counted(id, moment, about);
  const rungs: readonly Rung[] =
    alarm?.rungs ?? rungsOf(after, rules, { rule: id, nature, startDate: date, counted: result, at: event.at });
  return {
    id: `${id}-${nth}`,
    rule: id,
    nature,
    ...(about !== undefined && { about }),
    owner: ownerOf(row, moment, about),
    state: 'running',
    round: after.round,
    start: { event: event.type, sequence: event.sequence, at, date },
    versions: [{ version: 1, ...result, reason: event.type, by: event.by, at: event.at }],
    extensions: [],
    pauses: [],
    rungs,
    told: [],
    missed: [],
  };
};

/** The events that start a deadline here: the handbook's, unless the regime names others. */
const startsOf = (id: DeadlineId, { after, rules }: Moment): readonly string[] => {
  const row = rowFor(id);
  return rules.regime.replacedEvents?.[id] === undefined ? row.starts : (ruleFor(after, rules, id).start ?? row.starts);
};

const isKept = (row: DeadlineRow, moment: Moment): boolean => {
  const stages = spelledOut(row.stages);
  return stages.length === 0 || stages.some((stage) => !skips(moment).includes(stage));
};

const startOne = (id: DeadlineId, moment: Moment): readonly ClockChange[] => {
  const row = rowFor(id);
  const former = moment.after.deadlines.filter((deadline) => deadline.rule === id);
  if (row.per === 'case' && former.length > 0) return [];
  return thingsOf(id, moment).flatMap((about, index): readonly ClockChange[] => {
    const replaced = former.filter(
      (deadline) => deadline.about === about && (deadline.state === 'running' || deadline.state === 'paused'),
    );
    return [
      ...replaced.map((deadline): ClockChange => ({ end: deadline.id, as: 'cancelled' })),
      { start: begin(id, moment, about, former.length + index + 1) },
    ];
  });
};

/** Starts one deadline of the table if its conditions hold, replacing one that is still open for the same thing. */
export const startIfDue = (id: DeadlineId, moment: Moment): readonly ClockChange[] =>
  isKept(rowFor(id), moment) && (startsOnlyIf[id]?.(moment) ?? true) ? startOne(id, moment) : [];

export const started = (moment: Moment): readonly ClockChange[] =>
  tableIds.filter((id) => startsOf(id, moment).includes(moment.event.type)).flatMap((id) => startIfDue(id, moment));
