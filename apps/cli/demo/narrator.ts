import type { JournalEntryView } from '#libs/contract';

/** How a day is written in the language of the reader. */
const dayIn = (language: string, zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language, {
    day: '2-digit',
    month: 'short',
    year: 'numeric',
    timeZone: zone,
    numberingSystem: 'latn',
  });

/** Isolated, so that a date keeps its order within a line that runs from right to left. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

export type Narrator = (entries: readonly JournalEntryView[]) => void;

/** Tells each event of a journal on a line of its own: the day, what happened, and the stage when it has changed. */
export const narrator = (
  told: { readonly language: string; readonly zone: string; readonly stage: (stage: string) => string },
  write: (line: string) => void,
): Narrator => {
  const days = dayIn(told.language, told.zone);
  let stage = '';
  return (entries) => {
    for (const entry of entries) {
      const mark = entry.as === 'clock' ? '⏰' : '  ';
      write(`${isolated(days.format(new Date(entry.at)))} ${mark} ${entry.title}`);
      if (entry.stage !== stage) write(`   → ${told.stage(entry.stage)}`);
      stage = entry.stage;
    }
  };
};
