/** The units of a length of time, without the number, in English, the source of the other languages. */
export const unit = {
  calendarDay_one: 'calendar day',
  calendarDay_other: 'calendar days',
  workingDay_one: 'working day',
  workingDay_other: 'working days',
  month_one: 'month',
  month_other: 'months',
  unstatedDay_one: 'day (kind not stated)',
  unstatedDay_other: 'days (kind not stated)',
  nextMeeting: 'next meeting',
};
