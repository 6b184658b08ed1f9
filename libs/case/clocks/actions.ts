export const clocksActions = {} as const;
