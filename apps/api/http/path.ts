import { isAction, type ActionName } from '#libs/case';
import { Unknown } from '#libs/problem';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Whether a part of a path can be an id at all; if not, there is nothing of that id. */
export const isId = (text: string): boolean => uuid.test(text);

/** An action's name from a path; an unknown one is 404 like an unknown case. */
export const actionIn = (text: string): ActionName => {
  if (!isAction(text)) throw new Unknown();
  return text;
};
