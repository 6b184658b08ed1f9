import { i18n, useSay } from '../i18n.ts';

/** Parts of the texts that have words for what is chosen, in the order in which they are asked. */
export const choiceParts = ['web.choice', 'document', 'kind', 'party', 'grade', 'severity', 'stage'] as const;

/** The words of a value that may be chosen; a spec sees to it that each has some. */
export const useChoice = () => {
  const say = useSay();
  return (value: string): string => {
    const part = choiceParts.find((one) => i18n.exists(`${one}.${value}`)) ?? 'web.choice';
    return say(`${part}.${value}`);
  };
};
