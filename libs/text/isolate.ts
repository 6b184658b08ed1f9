/** Wraps a value in Unicode isolates, so that it does not tear the text around it when directions differ. */
export const isolate = (value: string): string => `\u2068${value}\u2069`;
