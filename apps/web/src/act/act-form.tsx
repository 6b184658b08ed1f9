import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { FormProvider, type UseFormReturn } from 'react-hook-form';
import type { CaseView, OptionView } from '#libs/contract';
import { ErrorSummary } from '../form/error-summary.tsx';
import { FormField } from '../form/fields.tsx';
import { useSay } from '../i18n.ts';
import { Failed } from '../ui/failed.tsx';
import { ConfirmIrreversible } from './confirm-irreversible.tsx';
import { Preview } from './preview.tsx';
import { Reasons } from './reasons.tsx';
import type { ActionForm } from './row.ts';
import { useAct, type Acting } from './use-act.ts';

interface ActFormProps {
  readonly file: CaseView;
  readonly option: OptionView;
  readonly known: ActionForm;
}

/** What came back instead of success. */
const Refusal = ({ acting, file }: { readonly acting: Acting; readonly file: CaseView }) => {
  const say = useSay();
  const { problem } = acting;
  if (problem === undefined || problem.status === 422) return null;
  if (problem.status === 412)
    return (
      <Alert role="alert" color="yellow" title={say('web.act.staleTitle')}>
        {say('web.act.stale')}
      </Alert>
    );
  const reasons = problem.view?.reasons ?? [];
  if (reasons.length === 0) return <Failed error={problem} />;
  return (
    <Alert role="alert" color="yellow" title={say('web.act.refused')}>
      <Reasons reasons={reasons} file={file} />
    </Alert>
  );
};

const Checked = ({ option }: { readonly option: OptionView }) => {
  const say = useSay();
  if (option.willBeChecked.length === 0) return null;
  return (
    <Text size="sm" c="dimmed">
      {say('web.act.willBeChecked', { count: option.willBeChecked.length })}
    </Text>
  );
};

const Fields = ({ form, known }: { readonly form: UseFormReturn; readonly known: ActionForm }) => (
  <FormProvider {...form}>
    <FormField field={known.form} place="" />
  </FormProvider>
);

const Effects = ({ acting, file, option }: { readonly acting: Acting } & Omit<ActFormProps, 'known'>) => {
  const preview = acting.rehearsed ?? option.preview;
  if (preview === undefined) return null;
  return (
    <Paper withBorder p="md" role="status">
      <Preview preview={preview} file={file} />
    </Paper>
  );
};

/** The form of one action. */
export const ActForm = ({ file, option, known }: ActFormProps) => {
  const say = useSay();
  const acting = useAct(file, option, known);
  const [asking, { open, close }] = useDisclosure();
  const send = acting.form.handleSubmit(() => (known.irreversible ? open() : acting.act()));
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <Stack gap="lg" maw="46rem">
        <ErrorSummary faults={acting.faults} />
        <Refusal acting={acting} file={file} />
        <Fields form={acting.form} known={known} />
        <Checked option={option} />
        <Effects acting={acting} file={file} option={option} />
        <Group>
          <Button type="submit" loading={acting.isSending}>
            {option.title}
          </Button>
          <Button variant="default" loading={acting.isRehearsing} onClick={() => acting.rehearse()}>
            {say('web.act.rehearse')}
          </Button>
        </Group>
      </Stack>
      <ConfirmIrreversible opened={asking} close={close} file={file} option={option} act={acting.act} />
    </form>
  );
};
