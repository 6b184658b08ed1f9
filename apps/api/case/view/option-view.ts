import { foresee, options, type Asking, type CaseFile, type Preview } from '#libs/case';
import type { OptionView, PreviewView } from '#libs/contract';
import { say, type Language } from '../../http/words.ts';
import { toReasonView } from '../../http/problem-view.ts';
import { maySeeDeadline, type Sight } from './sight.ts';

const visibleDeadlines = (file: CaseFile, sight: Sight): ReadonlySet<string> =>
  new Set(file.deadlines.filter(({ owner }) => maySeeDeadline(sight, owner)).map(({ id }) => id));

/** A preview as the asker may see it: of deadlines only those that are shown anyway. */
export const toPreviewView = (preview: Preview, file: CaseFile, sight: Sight, language: Language): PreviewView => {
  const visible = visibleDeadlines(file, sight);
  const everything = sight === 'caseFile';
  return {
    stage: preview.stage,
    starts: (everything ? preview.starts : []).map(({ rule, dueDate }) => ({
      rule,
      title: say(language, `deadline.${rule}`),
      ...(dueDate !== undefined && { dueDate }),
    })),
    moves: preview.moves.filter(({ deadline }) => visible.has(deadline)).map((move) => ({ ...move })),
    ends: preview.ends.filter((deadline) => visible.has(deadline)),
    tells: everything ? [...preview.told] : [],
  };
};

/** Everything that the asker may try here, with its reasons in words. */
export const toOptionViews = (
  asking: Asking & { readonly file: CaseFile },
  sight: Sight,
  language: Language,
): readonly OptionView[] =>
  options(asking).map((option) => ({
    action: option.action,
    title: say(language, `action.${option.action}`),
    parties: [...option.parties],
    available: option.available,
    reasons: option.reasons.map((reason) => toReasonView(reason, language)),
    willBeChecked: [...option.willBeChecked],
    ...(option.available && { preview: toPreviewView(foresee(asking, option.action), asking.file, sight, language) }),
  }));
