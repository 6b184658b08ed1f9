export const peopleActions = {} as const;
