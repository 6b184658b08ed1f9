/** Tells the other tabs that somebody has signed in. */
export const signInChannel = 'inspectorate.sign-in';

type Waiting = { readonly promise: Promise<void>; readonly done: () => void };

/** A session that ended while a page was open: who waits for it, and who asks the person. */
const state: { waiting?: Waiting; readonly listeners: Set<() => void> } = { listeners: new Set() };

const tell = (): void => state.listeners.forEach((listener) => listener());

/** Asks to sign in again and resolves when that has happened; several requests ask only once. */
export const signedInAgain = (): Promise<void> => {
  if (state.waiting === undefined) {
    const { promise, resolve } = Promise.withResolvers<void>();
    state.waiting = { promise, done: resolve };
    tell();
  }
  return state.waiting.promise;
};

/** Somebody has signed in: what waited goes on. */
export const goOn = (): void => {
  const { waiting } = state;
  delete state.waiting;
  waiting?.done();
  tell();
};

export const isWaiting = (): boolean => state.waiting !== undefined;

export const onWaiting = (listener: () => void): (() => void) => {
  state.listeners.add(listener);
  return () => state.listeners.delete(listener);
};

/** Where a browser goes to sign in, and returns from. */
export const signInAddress = (returnTo: string): string => `/session/sign-in?returnTo=${encodeURIComponent(returnTo)}`;
