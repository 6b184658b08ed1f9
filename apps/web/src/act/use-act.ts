import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import { useForm, type FieldValues, type UseFormReturn } from 'react-hook-form';
import type { CaseView, OptionView, PreviewView } from '#libs/contract';
import { api, commandHeaders, query } from '../api.ts';
import { applyProblem, type FieldFault } from '../form/problems.ts';
import { inputOf, startOf } from '../form/values.ts';
import { useSay } from '../i18n.ts';
import { toApiProblem, type ApiProblem } from '../problem.ts';
import { forgetDraft, keepDraft, keptDraft } from './draft.ts';
import type { ActionForm } from './row.ts';

/** One action on its way: its form, what it would cause, and what came back. */
export interface Acting {
  readonly form: UseFormReturn;
  readonly faults: readonly FieldFault[];
  readonly problem: ApiProblem | undefined;
  readonly rehearsed: PreviewView | undefined;
  readonly isSending: boolean;
  readonly isRehearsing: boolean;
  readonly act: () => void;
  readonly rehearse: () => void;
}

/** A form that survives a reload and an ended session. */
const useKeptForm = (place: string, known: ActionForm): UseFormReturn => {
  const form = useForm({
    defaultValues: (keptDraft(place) ?? startOf(known.form)) as FieldValues,
    shouldFocusError: false,
  });
  useEffect(() => {
    const { unsubscribe } = form.watch((values) => keepDraft(place, values));
    return unsubscribe;
  }, [form, place]);
  return form;
};

const useAfterwards = (file: CaseView, option: OptionView, place: string) => {
  const say = useSay();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return async (after: CaseView): Promise<void> => {
    forgetDraft(place);
    const { queryKey } = query.queryOptions('get', '/cases/{id}', { params: { path: { id: file.id } } });
    queries.setQueryData(queryKey, after);
    void queries.invalidateQueries();
    notifications.show({
      title: say('web.act.done', { action: option.title }),
      message: after.stage === file.stage ? '' : say('web.act.nowIn', { stage: say(`stage.${after.stage}`) }),
      autoClose: 10_000,
    });
    await navigate({ to: '/cases/$id', params: { id: file.id } });
  };
};

const isCase = (answer: object): answer is CaseView => !('dryRun' in answer);

/** Sends an action once: a repeated request carries the same key until what is sent changes. */
export const useAct = (file: CaseView, option: OptionView, known: ActionForm): Acting => {
  const place = `${file.id}.${option.action}`;
  const form = useKeptForm(place, known);
  const key = useRef({ of: '', key: '' });
  const afterwards = useAfterwards(file, option, place);
  const queries = useQueryClient();
  const post = async (dryRun: boolean): Promise<CaseView | { readonly preview: PreviewView }> => {
    const body = inputOf(known.form, form.getValues()) as Record<string, never>;
    const text = JSON.stringify(body);
    if (key.current.of !== text) key.current = { of: text, key: crypto.randomUUID() };
    const { data } = await api.POST('/cases/{id}/actions/{action}', {
      params: {
        path: { id: file.id, action: option.action },
        ...(dryRun && { query: { dryRun: 'true' as const } }),
      },
      headers: commandHeaders(key.current.key, file.sequence),
      body,
    });
    return data as CaseView;
  };
  const onError = (): void => void queries.invalidateQueries({ queryKey: ['get', '/cases/{id}'] });
  const command = useMutation({
    mutationFn: () => post(false),
    onSuccess: (after) => (isCase(after) ? afterwards(after) : undefined),
    onError,
  });
  const rehearsal = useMutation({ mutationFn: () => post(true) });
  const error = command.error ?? rehearsal.error;
  const problem = useMemo(() => (error === null ? undefined : toApiProblem(error)), [error]);
  const faults = useMemo(() => applyProblem(problem?.view ?? {}, known.form), [problem, known]);
  useEffect(() => {
    form.clearErrors();
    for (const { place: at, detail } of faults) if (at !== undefined) form.setError(at, { message: detail });
  }, [faults, form]);
  const preview = rehearsal.data !== undefined && 'preview' in rehearsal.data ? rehearsal.data.preview : undefined;
  return {
    form,
    faults,
    problem,
    rehearsed: preview,
    isSending: command.isPending,
    isRehearsing: rehearsal.isPending,
    act: () => {
      rehearsal.reset();
      if (!command.isPending) command.mutate();
    },
    rehearse: () => {
      command.reset();
      rehearsal.mutate();
    },
  };
};
