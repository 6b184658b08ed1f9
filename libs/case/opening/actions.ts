export const openingActions = {} as const;
