import { Button, FileButton, Group, Input, Select, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DocumentView } from '#libs/contract';
import { send } from '../api.ts';
import { useSay } from '../i18n.ts';
import { toApiProblem } from '../problem.ts';
import { IconUpload } from '../ui/icons.ts';
import { useAboutCase } from './about-case.ts';
import { useInput, type FieldProps } from './use-input.ts';
import { useDocumentChoices } from './sources.ts';

/** Stores a file for the case; it becomes part of it when an action names it. */
const useUpload = (done: (stored: DocumentView) => void) => {
  const file = useAboutCase();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (chosen: File) => {
      const body = new FormData();
      body.append('file', chosen);
      return (await send(`/cases/${file?.id ?? ''}/documents`, body)) as DocumentView;
    },
    onSuccess: async (stored) => {
      done(stored);
      await queries.invalidateQueries({ queryKey: ['get', '/cases/{id}/documents'] });
    },
  });
};

const chosenId = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : null;

/** A document: a new file, or one that the case holds already. */
export const DocumentField = ({ field, place }: FieldProps) => {
  const say = useSay();
  const { id, label, value, onChange, error, onBlur } = useInput(field, place);
  const upload = useUpload(({ id: stored, hash }) => onChange({ id: stored, hash }));
  const choices = useDocumentChoices();
  const chosen = chosenId(value);
  const choose = (wanted: string | null): void => {
    const found = choices.find((choice) => choice.value === wanted);
    onChange(found === undefined ? '' : { id: found.value, hash: found.hash });
  };
  const failure =
    upload.error === null ? error : (toApiProblem(upload.error).view?.detail ?? say('web.form.notUploaded'));
  return (
    <Input.Wrapper label={label} labelElement="div" error={failure}>
      <Group gap="sm" align="flex-end" mt={4}>
        <FileButton onChange={(file) => file !== null && upload.mutate(file)}>
          {(props) => (
            <Button
              {...props}
              id={id}
              onBlur={onBlur}
              variant="default"
              loading={upload.isPending}
              leftSection={<IconUpload size={16} aria-hidden />}
            >
              {say('web.form.chooseFile', { what: label })}
            </Button>
          )}
        </FileButton>
        {choices.length > 0 && (
          <Select
            aria-label={say('web.form.orExisting', { what: label })}
            placeholder={say('web.form.existing')}
            data={[...choices]}
            value={chosen}
            onChange={choose}
            searchable
            clearable
            style={{ flex: '1 1 14rem' }}
          />
        )}
      </Group>
      <Text size="sm" role="status" mt={4}>
        {upload.data !== undefined && chosen === upload.data.id
          ? say('web.form.uploaded', { name: upload.variables.name, hash: upload.data.hash.slice(0, 12) })
          : ''}
      </Text>
    </Input.Wrapper>
  );
};
