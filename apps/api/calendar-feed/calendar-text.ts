import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventStatus } from 'ical-generator';
import { say, type Language } from '../http/words.ts';

/** One due date, as a calendar outside may know it: no name, no number, no text of the case. */
export interface DueDate {
  readonly id: string;
  readonly caseId: string;
  readonly rule: string;
  /** The day in the zone of the deciding body. */
  readonly day: string;
  readonly isOver: boolean;
  readonly sequence: number;
  readonly at: Date;
}

/** Due dates as iCalendar: whole days, without an alarm, because reminders are told anyway. */
export const calendarText = (due: readonly DueDate[], language: Language, publicUrl: string): string => {
  const calendar = ical({ name: 'Inspectorate', prodId: '//inspectorate//due-dates//EN', ttl: 3_600 });
  calendar.method(ICalCalendarMethod.PUBLISH);
  for (const { id, caseId, rule, day, isOver, sequence, at } of due) {
    const link = `${publicUrl}/cases/${caseId}`;
    calendar.createEvent({
      id: `${id}@inspectorate`,
      sequence,
      stamp: at,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      summary: say(language, `deadline.${rule}`, { count: 1 }),
      description: `${caseId.slice(-8)}\n${link}`,
      url: link,
      status: isOver ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      busystatus: ICalEventBusyStatus.FREE,
    });
  }
  return calendar.toString();
};
