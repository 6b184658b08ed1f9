import { Button, Fieldset, Stack } from '@mantine/core';
import { useFormContext, useWatch } from 'react-hook-form';
import { useSay } from '../i18n.ts';
import { useLabel } from './labels.ts';
import { useFieldView, type FieldProps } from './use-input.ts';
import { startOf } from './values.ts';

const at = (place: string, name: string): string => (place === '' ? name : `${place}.${name}`);

/** The fields of a group, without a frame of their own. */
export const GroupFields = ({ field, place }: FieldProps<'group'>) => {
  const View = useFieldView();
  return (
    <Stack gap="md">
      {field.fields.map((part) => (
        <View key={part.name} field={part} place={at(place, part.name)} />
      ))}
    </Stack>
  );
};

/** Fields that belong together; where the whole group may be left out it is opened by a button. */
export const GroupField = ({ field, place }: FieldProps<'group'>) => {
  const say = useSay();
  const labelOf = useLabel();
  const label = field.name === '' ? '' : labelOf(field.name);
  const { setValue } = useFormContext();
  const value: unknown = useWatch({ name: place === '' ? 'whole' : place });
  // The whole form needs no frame.
  if (place === '') return <GroupFields field={field} place={place} />;
  if (field.optional && value === undefined)
    return (
      <Button
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => setValue(place, startOf({ ...field, optional: false }))}
      >
        {say('web.form.state', { what: label })}
      </Button>
    );
  return (
    <Fieldset legend={label}>
      <GroupFields field={field} place={place} />
      {field.optional && (
        <Button variant="subtle" size="xs" mt="sm" onClick={() => setValue(place, undefined)}>
          {say('web.form.leaveOut', { what: label })}
        </Button>
      )}
    </Fieldset>
  );
};
