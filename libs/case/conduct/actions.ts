export const conductActions = {} as const;
