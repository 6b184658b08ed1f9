/** What was typed into a form and not sent yet, kept for this tab: it survives a reload, and ends with the tab. */

const nameOf = (place: string): string => `inspectorate.draft.${place}`;

export const keepDraft = (place: string, values: unknown): void =>
  sessionStorage.setItem(nameOf(place), JSON.stringify(values));

export const keptDraft = (place: string): unknown => {
  const text = sessionStorage.getItem(nameOf(place));
  return text === null ? undefined : (JSON.parse(text) as unknown);
};

export const forgetDraft = (place: string): void => sessionStorage.removeItem(nameOf(place));
