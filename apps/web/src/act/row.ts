import '../ui/jitless.ts';
import { isAction, isTerminal, rowOf } from '#libs/case';
import { fieldOf, type Field } from '../form/field.ts';

/** What the page knows of an action from its row: what it asks for, and whether it can be taken back. */
export interface ActionForm {
  readonly form: Field;
  readonly irreversible: boolean;
}

/** Stages from which no action leads back to the text that was signed. */
const final = ['concluded', 'served', 'closed'];

/** The form of an action; nothing when there is no such action. */
export const formOf = (name: string): ActionForm | undefined => {
  if (!isAction(name)) return undefined;
  const row = rowOf(name);
  const ends = row.to !== '=' && (isTerminal(row.to) || final.includes(row.to));
  return { form: fieldOf(row.input), irreversible: ends };
};
