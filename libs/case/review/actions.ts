export const reviewActions = {} as const;
