export const deliberationActions = {} as const;
