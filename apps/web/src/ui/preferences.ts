import { useSyncExternalStore } from 'react';

/** What somebody chose for this device. */
export interface Preferences {
  readonly digits: 'latn' | 'arab';
  readonly calendar: 'gregorian' | 'hijri';
  /** Whether single letters are shortcuts. */
  readonly shortcuts: boolean;
}

const place = 'inspectorate.preferences';
const usual: Preferences = { digits: 'latn', calendar: 'gregorian', shortcuts: true };

const read = (): Preferences => {
  try {
    const { digits, calendar, shortcuts } = {
      ...usual,
      ...(JSON.parse(localStorage.getItem(place) ?? '{}') as object),
    };
    return {
      digits: digits === 'arab' ? 'arab' : 'latn',
      calendar: calendar === 'hijri' ? 'hijri' : 'gregorian',
      shortcuts: shortcuts !== false,
    };
  } catch {
    return usual; // somebody wrote something else there
  }
};

const store = { now: read(), listeners: new Set<() => void>() };

export const setPreferences = (change: Partial<Preferences>): void => {
  store.now = { ...store.now, ...change };
  localStorage.setItem(place, JSON.stringify(store.now));
  store.listeners.forEach((listener) => listener());
};

export const usePreferences = (): Preferences =>
  useSyncExternalStore(
    (listener) => {
      store.listeners.add(listener);
      return () => store.listeners.delete(listener);
    },
    () => store.now,
  );
