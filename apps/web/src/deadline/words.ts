import type { TextParams } from '#libs/text';
import type { WebKey } from '#libs/text/web';

/** What the words for a deadline are made of, as the API tells it. */
export interface Standing {
  readonly state?: string | undefined;
  readonly dueDate?: string | undefined;
  readonly dueAt?: string | undefined;
  readonly daysLeft?: number | undefined;
  readonly unit?: string | undefined;
  readonly overdue?: boolean | undefined;
  readonly pausedSince?: string | undefined;
  readonly endedAt?: string | undefined;
}

/** How a deadline looks; never by colour alone. */
export type Look = 'plain' | 'soon' | 'today' | 'late' | 'paused' | 'done';

export interface DeadlineWords {
  readonly key: WebKey;
  readonly params: TextParams;
  readonly look: Look;
}

const soon = 3;

const unitOf = ({ unit }: Standing) => (unit === 'workingDay' ? 'WorkingDays' : 'Days');

const ended = ({ state, endedAt, dueAt }: Standing): DeadlineWords => {
  const late = endedAt !== undefined && dueAt !== undefined && endedAt > dueAt;
  const key = state === 'met' ? (late ? 'metLate' : 'met') : state === 'lapsed' ? 'lapsed' : 'moot';
  return { key: `web.deadline.${key}`, params: {}, look: 'done' };
};

const running = (standing: Standing, left: number): DeadlineWords => {
  const unit = unitOf(standing);
  if (left < 0 || standing.overdue === true)
    return left < 0
      ? { key: `web.deadline.late${unit}`, params: { count: -left }, look: 'late' }
      : { key: 'web.deadline.lateToday', params: {}, look: 'late' };
  if (left === 0) return { key: 'web.deadline.today', params: {}, look: 'today' };
  if (left === 1 && unit === 'Days') return { key: 'web.deadline.tomorrow', params: {}, look: 'soon' };
  return { key: `web.deadline.left${unit}`, params: { count: left }, look: left <= soon ? 'soon' : 'plain' };
};

/** A deadline in words: the key of the text, what is filled in, and how it looks. */
export const deadlineWords = (standing: Standing): DeadlineWords => {
  const { state, dueDate, daysLeft, pausedSince } = standing;
  if (state !== undefined && !['running', 'paused'].includes(state)) return ended(standing);
  if (dueDate === undefined || daysLeft === undefined) return { key: 'web.deadline.none', params: {}, look: 'plain' };
  if (state === 'paused' && pausedSince !== undefined)
    return {
      key: `web.deadline.paused${unitOf(standing)}`,
      params: { count: Math.max(0, daysLeft), since: pausedSince },
      look: 'paused',
    };
  return running(standing, daysLeft);
};
