import { condition, isCancellation, log, patched } from '@temporalio/workflow';
import { followingIn } from '#libs/case';
import { alarms, followingCases, notices } from './activities.ts';
import { now, reactedTo, type Reaction, type Run } from './run.ts';

type Told = Extract<Reaction, { readonly event: unknown }>['event'];

/** What the engine does by itself about an event: short, because the next reaction waits for it. */
const reactions: Readonly<Record<(typeof reactedTo)[number], (caseId: string, event: Told) => Promise<void>>> = {
  // The recording tells reminders; runs that began before it did go on as they began.
  reminderSent: async (caseId, event) => {
    if (!patched('2026-11-reminders-told-with-the-record')) await notices.tellReminder({ caseId, event });
  },
};

const reactTo = async (caseId: string, reaction: Reaction): Promise<void> => {
  if ('alarm' in reaction) return alarms.raise({ caseId, ...reaction.alarm });
  const { event } = reaction;
  const type = reactedTo.find((each) => each === event.type);
  if (type !== undefined) await reactions[type](caseId, event);
  const following = followingIn(event);
  if (following === undefined) return;
  await followingCases.openFollowing({ caseId, sequence: event.sequence, following });
};

/** What could not be done in the end becomes a task for a person: a case never fails because the world did. */
const handOver = async (caseId: string, reaction: Reaction, error: unknown): Promise<void> => {
  if (isCancellation(error)) throw error;
  log.warn('A reaction failed for good', { error: error instanceof Error ? error.message : 'unknown' });
  if ('alarm' in reaction) return;
  const { type, sequence } = reaction.event;
  await alarms.raise({ caseId, code: 'reactionFailed', params: { event: type, sequence }, at: now() });
};

/** Reacts to what happened, one thing after the other. */
export const react = async (run: Run): Promise<void> => {
  for (;;) {
    await condition(() => run.toReact.length > 0 || run.over);
    const reaction = run.toReact[0];
    const caseId = run.file?.id;
    if (reaction === undefined || caseId === undefined) return;
    await reactTo(caseId, reaction).catch((error: unknown) => handOver(caseId, reaction, error));
    run.toReact.shift();
  }
};
