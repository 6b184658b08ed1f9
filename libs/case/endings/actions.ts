export const endingsActions = {} as const;
