import { MultiSelect, Select, TagsInput, TextInput } from '@mantine/core';
import { useSay } from '../i18n.ts';
import { useInput, type FieldProps } from './use-input.ts';
import { useReferences, useThings } from './sources.ts';

interface ReferenceFieldProps extends FieldProps<'reference' | 'thing'> {
  readonly many?: boolean;
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** Chooses one or several of what exists. A thing that the case does not list is named by its id. */
export const ReferenceField = ({ field, place, many = false }: ReferenceFieldProps) => {
  const say = useSay();
  const references = useReferences(field.name);
  const things = useThings(field.name);
  const { value, ...input } = useInput(field, place);
  const data = [...(field.kind === 'thing' ? things : references)];
  if (field.kind === 'thing' && data.length === 0) {
    const plain = { ...input, dir: 'ltr' as const, description: say('web.form.thingId') };
    return many ? (
      <TagsInput {...plain} value={texts(value)} />
    ) : (
      <TextInput {...plain} value={typeof value === 'string' ? value : ''} />
    );
  }
  const shared = { ...input, data, searchable: true, nothingFoundMessage: say('web.form.nothingFound') };
  if (many) return <MultiSelect {...shared} value={texts(value)} hidePickedOptions />;
  return <Select {...shared} value={typeof value === 'string' && value !== '' ? value : null} clearable />;
};
