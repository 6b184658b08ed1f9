import { chapters, rowOf, spelledOut, type ActionName } from '#libs/case';
import { jsonSchemaOf } from '../http/json-schema.ts';
import { say, type Language } from '../http/words.ts';

const chapterOf = (name: ActionName): string =>
  Object.entries(chapters).find(([, rows]) => Object.hasOwn(rows, name))?.[0] ?? '';

/** One row of the table, with its input as JSON Schema where asked for. */
export const toActionView = (name: ActionName, language: Language, withInput = true) => {
  const row = rowOf(name);
  return {
    action: name,
    title: say(language, `action.${name}`),
    chapter: chapterOf(name),
    from: [...spelledOut(row.from)],
    to: row.to,
    by: [...row.by],
    needs: [...row.needs],
    event: row.event,
    ...(withInput && { input: jsonSchemaOf(row.input, 'input') }),
  };
};
