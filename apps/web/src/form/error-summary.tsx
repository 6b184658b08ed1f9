import { Alert, Anchor, List } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useSay } from '../i18n.ts';
import { IconAlert } from '../ui/icons.ts';
import { useLabel } from './labels.ts';
import type { FieldFault } from './problems.ts';

/** The id of the input of a field. */
export const inputId = (place: string): string => `field-${place.replaceAll('.', '-')}`;

/** Everything that is wrong with a form, on top of it; it takes the focus, and each line leads to its field. */
export const ErrorSummary = ({ faults }: { readonly faults: readonly FieldFault[] }) => {
  const say = useSay();
  const labelOf = useLabel();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      color="red"
      variant="light"
      role="alert"
      icon={<IconAlert aria-hidden />}
      title={say('web.form.faults', { count: faults.length })}
    >
      <List size="sm">
        {faults.map(({ place, name, detail }, index) => (
          <List.Item key={index}>
            {place === undefined || name === undefined ? (
              detail
            ) : (
              <Anchor href={`#${inputId(place)}`}>
                {labelOf(name)}: {detail}
              </Anchor>
            )}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
};
