import { v5 } from 'uuid';

/** Namespaces of our own, so that an update and a case made from the same key never meet. */
const updateNamespace = '6d1f0f4e-3c0c-5f0e-9a55-1f1f3a6b7c01';
const caseNamespace = '6d1f0f4e-3c0c-5f0e-9a55-1f1f3a6b7c02';

/** The id of a person's command: keys are people's text, and two people may choose the same. */
export const updateIdOf = (actor: string, key: string): string => v5(`${actor}\n${key}`, updateNamespace);

/** The id of the case that an opening command makes: its repetition meets the same case. */
export const caseIdOf = (actor: string, key: string): string => v5(`${actor}\n${key}`, caseNamespace);

/** Opaque on purpose: workflow ids are never encrypted. */
export const workflowIdOf = (caseId: string): string => `case:${caseId}`;

const followingNamespace = '6d1f0f4e-3c0c-5f0e-9a55-1f1f3a6b7c04';

/** The id of the case to which a command leads: the same for each repetition of the command. */
export const followingIdOf = (caseId: string, command: string): string =>
  v5(`${caseId}\n${command}`, followingNamespace);
