export const closureActions = {} as const;
