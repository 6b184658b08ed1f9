import { conductDeadlines, type Day, type DeadlineId, type Regime } from '#libs/regime';
import type { Asking } from '../action.ts';
import type { CaseFile } from '../case-file.ts';
import { profileOf } from '../profile.ts';
import { spelledOut } from '../stages.ts';
import { count } from './count.ts';
import { anyMeasureOpen, openDeadlines } from './open.ts';
import { rowFor } from './table.ts';

/** Deadlines whose date or thing comes with the input: named in a preview, never dated. */
const setByInput: readonly DeadlineId[] = ['D10', 'D12', 'D20', 'D23', 'D24', 'D27', 'D28', 'D29', 'D30', 'D31', 'D32'];

const conductOf = (file: CaseFile, regime: Regime): readonly DeadlineId[] =>
  conductDeadlines(regime, { kind: file.kind, level: file.body.level, actor: file.body.type });

const isUnlikely = (id: DeadlineId, { file, rules }: Asking & { readonly file: CaseFile }, event: string): boolean => {
  const profile = profileOf({ file, rules });
  const stages = spelledOut(rowFor(id).stages);
  if (stages.length > 0 && stages.every((stage) => profile.skips.some((skipped) => skipped === stage))) return true;
  if (/^D3[a-f]$/.test(id) && !conductOf(file, rules.regime).includes(id)) return true;
  if (id === 'D3c' && event === 'decisionAnnounced' && !profile.skips.includes('selfReport')) return true;
  if (rowFor(id).per === 'case' && file.deadlines.some((deadline) => deadline.rule === id)) return true;
  if (['D9a', 'D11', 'D31'].includes(id) && !anyMeasureOpen(file)) return true;
  if (id === 'D9a' && openDeadlines(file, 'D9b', 'D25').length > 0) return true;
  if (id === 'D22b' && anyMeasureOpen(file)) return true;
  // Only their input or their declaration can open one of these.
  return ['D13', 'D24', 'D33'].includes(id);
};

/** What a deadline would be if its event happened now, as far as that can be told without an input. */
export const instantlyCounted = (
  id: DeadlineId,
  asking: Asking & { readonly file: CaseFile },
  event: string,
): readonly { readonly rule: DeadlineId; readonly dueDate?: Day }[] => {
  if (isUnlikely(id, asking, event)) return [];
  if (setByInput.includes(id)) return [{ rule: id }];
  const { dueDate } = count(asking.file, asking.rules, { rule: id, start: { event, at: asking.at } });
  return [{ rule: id, dueDate }];
};
