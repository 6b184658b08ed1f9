export const planActions = {} as const;
