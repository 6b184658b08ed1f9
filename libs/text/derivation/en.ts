/** The words of derivation, in English, the source of the other languages. */
export const derivation = {
  derivationStart: 'Starts with {{event}} on {{date}} ({{at}}).',
  derivationLength: 'Length: {{length}} {{unit}}.',
  derivationNextMeeting: 'Due at the next meeting, or after {{fallback}} days at the latest.',
  derivationMeeting: 'The meeting is on {{date}}.',
  derivationOff: 'Days off that are not counted ({{count}}): {{dates}}.',
  derivationWorked: 'Weekend days that are worked ({{count}}): {{dates}}.',
  derivationPaused: 'Paused from {{from}} to {{to}}.',
  derivationExtended: 'Extended by {{count}} ({{unit}}).',
  derivationRolled: 'Moved on from {{from}} to the next working day.',
  derivationRule: 'Rule: {{source}} ({{status}}).',
  derivationCalendar: 'Calendar: {{calendar}}, version {{version}}.',
  derivationUnpublished:
    'The calendar {{calendar}} is not yet published for the whole time; only weekends are counted off there.',
  derivationSet: 'The date {{date}} was set by {{event}}.',
};
