export const escalationActions = {} as const;
