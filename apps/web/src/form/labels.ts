import { useSay } from '../i18n.ts';

/** The label of a field by its name; a spec sees to it that each has one. */
export const useLabel = () => {
  const say = useSay();
  return (name: string): string => say(`web.field.${name}`);
};
