export const measuresActions = {} as const;
