import { Checkbox, NumberInput, Radio, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { DateInput, DateTimePicker } from '@mantine/dates';
import { useFormat } from '../ui/format.ts';
import { useChoice } from './choices.ts';
import { DocumentField } from './document-field.tsx';
import { GroupField } from './group-field.tsx';
import { EitherField, ListField } from './list-field.tsx';
import { useLabel } from './labels.ts';
import { FieldView, useInput, type FieldProps } from './use-input.ts';
import { ReferenceField } from './reference-field.tsx';

const TextField = ({ field, place }: FieldProps<'text'>) => {
  const { value, ...input } = useInput(field, place);
  const all = { ...input, value: typeof value === 'string' ? value : '', dir: 'auto' };
  return field.long ? <Textarea autosize minRows={3} {...all} /> : <TextInput {...all} />;
};

const DayField = ({ field, place }: FieldProps) => {
  const format = useFormat();
  const { value, ...input } = useInput(field, place);
  const day = typeof value === 'string' && value !== '' ? value : null;
  return (
    <DateInput
      {...input}
      value={day}
      valueFormat="DD/MM/YYYY"
      dateParser={(text) => /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)?.slice(1).reverse().join('-') ?? null}
      description={day === null ? undefined : format.day(day)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      clearable
      popoverProps={{ withinPortal: true }}
    />
  );
};

const InstantField = ({ field, place }: FieldProps) => {
  const { value, ...input } = useInput(field, place);
  return <DateTimePicker {...input} value={value === '' ? null : (value as string)} valueFormat="DD/MM/YYYY HH:mm" />;
};

const YesField = ({ field, place }: FieldProps) => {
  const { value, onChange, label: _label, ...input } = useInput(field, place);
  const label = useLabel()(field.name);
  return (
    <Checkbox
      {...input}
      label={label}
      checked={value === true}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  );
};

const NumberField = ({ field, place }: FieldProps<'number'>) => {
  const { value, ...input } = useInput(field, place);
  return (
    <NumberInput
      {...input}
      value={value as number | string}
      {...(field.min !== undefined && { min: field.min })}
      {...(field.max !== undefined && { max: field.max })}
      allowDecimal={false}
    />
  );
};

/** So many values are shown at once; more are chosen from a list. */
const mostShown = 5;

const ChoiceField = ({ field, place }: FieldProps<'choice'>) => {
  const wordsOf = useChoice();
  const { value, ...input } = useInput(field, place);
  const choices = field.values.map((one) => ({ value: one, label: wordsOf(one) }));
  const chosen = typeof value === 'string' && value !== '' ? value : null;
  if (choices.length > mostShown) return <Select {...input} data={choices} value={chosen} searchable />;
  return (
    <Radio.Group {...input} value={chosen}>
      <Stack gap="xs" mt={4}>
        {choices.map((choice) => (
          <Radio key={choice.value} {...choice} />
        ))}
      </Stack>
    </Radio.Group>
  );
};

const OneField = ({ field, place }: FieldProps) => {
  switch (field.kind) {
    case 'text':
      return <TextField field={field} place={place} />;
    case 'day':
      return <DayField field={field} place={place} />;
    case 'instant':
      return <InstantField field={field} place={place} />;
    case 'yes':
      return <YesField field={field} place={place} />;
    case 'number':
      return <NumberField field={field} place={place} />;
    case 'choice':
      return <ChoiceField field={field} place={place} />;
    case 'document':
      return <DocumentField field={field} place={place} />;
    case 'reference':
    case 'thing':
      return <ReferenceField field={field} place={place} />;
    case 'list':
      return <ListField field={field} place={place} />;
    case 'group':
      return <GroupField field={field} place={place} />;
    case 'either':
      return <EitherField field={field} place={place} />;
  }
};

/** One field of a form, in the way that suits its kind; fields inside it are shown by the same. */
export const FormField = (props: FieldProps) => (
  <FieldView value={OneField}>
    <OneField {...props} />
  </FieldView>
);
