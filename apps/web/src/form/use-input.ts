import { createContext, useContext, type ComponentType } from 'react';
import { useController } from 'react-hook-form';
import { useSay } from '../i18n.ts';
import { inputId } from './error-summary.tsx';
import type { Field } from './field.ts';
import { useLabel } from './labels.ts';

export interface FieldProps<Kind extends Field['kind'] = Field['kind']> {
  readonly field: Extract<Field, { readonly kind: Kind }>;
  /** Its place among the values of the form. */
  readonly place: string;
}

/** What every input has in common: its label, its value, what is wrong with it. */
export const useInput = ({ name, optional }: Field, place: string) => {
  const say = useSay();
  const label = useLabel()(name);
  const { field, fieldState } = useController({ name: place });
  return {
    id: inputId(place),
    label: optional ? `${label} ${say('web.form.optional')}` : label,
    value: field.value as unknown,
    onChange: field.onChange as (value: unknown) => void,
    onBlur: field.onBlur,
    error: fieldState.error?.message,
  };
};

/** How a field inside another one is shown. */
export const FieldView = createContext<ComponentType<FieldProps>>(() => null);
export const useFieldView = (): ComponentType<FieldProps> => useContext(FieldView);
