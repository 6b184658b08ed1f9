import { i18n, useSay } from '../i18n.ts';

/** What a document is: its kind, evidence, or what the reader uploaded and nobody has named yet. */
export const useDocumentWord = () => {
  const say = useSay();
  return (kind: string | undefined): string => {
    if (kind === undefined) return say('web.form.uploadedByYou');
    if (kind === 'evidence') return say('web.field.evidence');
    return i18n.exists(`document.${kind}`) ? say(`document.${kind}`) : say('web.case.document');
  };
};
