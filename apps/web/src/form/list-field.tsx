import { Button, Fieldset, Input, Radio, Stack } from '@mantine/core';
import { useFormContext, useWatch } from 'react-hook-form';
import { useSay } from '../i18n.ts';
import { IconPlus, IconTrash } from '../ui/icons.ts';
import { useChoice } from './choices.ts';
import { inputId } from './error-summary.tsx';
import type { Field } from './field.ts';
import { GroupFields } from './group-field.tsx';
import { useLabel } from './labels.ts';
import { ReferenceField } from './reference-field.tsx';
import { useFieldView, useInput, type FieldProps } from './use-input.ts';
import { startOf } from './values.ts';

const Item = ({ field, place }: FieldProps) => {
  const View = useFieldView();
  return field.kind === 'group' ? <GroupFields field={field} place={place} /> : <View field={field} place={place} />;
};

/** Entries of which there may be any number. */
export const ListField = ({ field, place }: FieldProps<'list'>) => {
  const say = useSay();
  const label = useLabel()(field.name);
  const { value, onChange, error } = useInput(field, place);
  const entries = (value ?? []) as readonly unknown[];
  if (field.item.kind === 'reference' || field.item.kind === 'thing')
    return <ReferenceField field={field.item} place={place} many />;
  const item: Field = { ...field.item, optional: false };
  return (
    <Fieldset legend={label} id={inputId(place)} tabIndex={-1}>
      <Stack>
        {entries.map((_entry, index) => (
          <Fieldset key={index} legend={say('web.form.entry', { number: index + 1 })}>
            <Item field={item} place={`${place}.${index}`} />
            <Button
              variant="subtle"
              size="xs"
              mt="sm"
              leftSection={<IconTrash size={14} aria-hidden />}
              onClick={() => onChange(entries.filter((_one, other) => other !== index))}
            >
              {say('web.form.remove', { what: label, number: index + 1 })}
            </Button>
          </Fieldset>
        ))}
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          style={{ alignSelf: 'flex-start' }}
          onClick={() => onChange([...entries, startOf(item)])}
        >
          {say('web.form.add', { what: label })}
        </Button>
        {error !== undefined && <Input.Error>{error}</Input.Error>}
      </Stack>
    </Fieldset>
  );
};

/** One of several ways to say something. */
export const EitherField = ({ field, place }: FieldProps<'either'>) => {
  const say = useSay();
  const wordsOf = useChoice();
  const labelOf = useLabel();
  const { setValue } = useFormContext();
  const way = Number(useWatch({ name: `${place === '' ? '' : `${place}.`}way` }) ?? 0);
  const inside = place === '' ? '' : `${place}.`;
  const nameOf = (one: Field): string => {
    if (one.kind === 'choice') return one.values.map((value) => wordsOf(value)).join(', ');
    return labelOf(one.kind === 'group' ? (one.fields[0]?.name ?? one.name) : one.name);
  };
  const chosen = field.ways[way];
  return (
    <Stack>
      <Radio.Group
        label={field.name === '' ? say('web.form.oneOf') : labelOf(field.name)}
        value={String(way)}
        onChange={(value) => setValue(`${inside}way`, Number(value))}
      >
        <Stack gap="xs" mt={4}>
          {field.ways.map((one, index) => (
            <Radio key={index} value={String(index)} label={nameOf(one)} />
          ))}
        </Stack>
      </Radio.Group>
      {chosen !== undefined && chosen.kind !== 'choice' && <Item field={chosen} place={`${inside}values.${way}`} />}
    </Stack>
  );
};
