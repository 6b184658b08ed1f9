import type { CaseFile } from './case-file.ts';
import type { ActionName } from './lifecycle.ts';

/** Something of the file that an input names by its id, and where in the input. */
export interface NamedThing {
  readonly pointer: string;
  readonly known: boolean;
}

type Finder = (file: CaseFile, input: never) => readonly NamedThing[];

const ids = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);

const each = (list: readonly string[], named: readonly string[], pointer: (index: number) => string) =>
  named.map((id, index) => ({ pointer: pointer(index), known: list.includes(id) }));

/** Rows whose needs do not ask whether the case knows what the input names. */
const finders: Readonly<Partial<Record<ActionName, Finder>>> = {
  checkLimitation: ({ allegedActs }, { acts }: { readonly acts: readonly { readonly act: string }[] }) =>
    each(
      ids(allegedActs),
      acts.map(({ act }) => act),
      (index) => `/acts/${index}/act`,
    ),
  settleOverlap: ({ overlaps }, { overlap }: { readonly overlap: string }) =>
    each(ids(overlaps), [overlap], () => '/overlap'),
  withdrawFinding: ({ findings }, { finding }: { readonly finding: string }) =>
    each(ids(findings.filter(({ withdrawn }) => withdrawn !== true)), [finding], () => '/finding'),
  answerComments: ({ comments }, { answers }: { readonly answers: readonly { readonly point: string }[] }) =>
    each(
      ids(comments.flatMap(({ points }) => points)),
      answers.map(({ point }) => point),
      (index) => `/answers/${index}/point`,
    ),
  returnWithQuestions: ({ planItems }, { questions }: { readonly questions: readonly { readonly item: string }[] }) =>
    each(
      ids(planItems),
      questions.map(({ item }) => item),
      (index) => `/questions/${index}/item`,
    ),
  establishViolationTime: (
    { allegedActs, findings },
    { acts }: { readonly acts: readonly { readonly act: string }[] },
  ) =>
    each(
      [...ids(allegedActs), ...ids(findings.filter(({ withdrawn }) => withdrawn !== true))],
      acts.map(({ act }) => act),
      (index) => `/acts/${index}/act`,
    ),
  recordAppealFiled: ({ discipline = [] }, { decision }: { readonly decision: string }) =>
    each(ids(discipline), [decision], () => '/decision'),
  fileDocument: ({ opinions }, input: { readonly opinions: readonly string[] }) =>
    each(ids(opinions), input.opinions, (index) => `/opinions/${index}`),
};

/** Where an input names something that the case does not know; an action on it would change nothing. */
export const unknownThings = (name: ActionName, file: CaseFile, input: unknown): readonly string[] =>
  (finders[name]?.(file, input as never) ?? []).filter(({ known }) => !known).map(({ pointer }) => pointer);
