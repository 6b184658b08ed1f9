import { useSyncExternalStore } from 'react';
import { queryClient } from './queries.ts';

/** Whether news come in by themselves. */
export type LiveState = 'live' | 'connecting';

/** News: something happened in a case, or anything may have. */
type News = { readonly case?: string };
type Message = { readonly news?: News; readonly state?: LiveState };

const store: { state: LiveState; readonly listeners: Set<() => void> } = { state: 'connecting', listeners: new Set() };

const setState = (state: LiveState): void => {
  if (store.state === state) return;
  store.state = state;
  store.listeners.forEach((listener) => listener());
};

const speaksOf = (key: readonly unknown[], id: string): boolean => JSON.stringify(key).includes(id);

/** Lists may change with any case; a case only with its own news. What is not shown is fetched when it is. */
const refresh = ({ case: id }: News): void => {
  void queryClient.invalidateQueries({
    predicate: ({ queryKey }) =>
      id === undefined || speaksOf(queryKey, id) || !String(queryKey[1]).startsWith('/cases/{id}'),
  });
};

const take = ({ news, state }: Message): void => {
  if (state !== undefined) setState(state);
  if (news !== undefined) refresh(news);
};

const newsIn = (data: string): News => {
  const parsed: unknown = JSON.parse(data);
  return typeof parsed === 'object' && parsed !== null && 'case' in parsed ? { case: String(parsed.case) } : {};
};

/** One stream, whose news go to this tab and all others. */
const openStream = (tell: (message: Message) => void): EventSource => {
  const stream = new EventSource('/api/events');
  stream.addEventListener('open', () => tell({ state: 'live' }));
  stream.addEventListener('error', () => tell({ state: 'connecting' }));
  stream.addEventListener('case', ({ data }: MessageEvent<string>) => tell({ news: newsIn(data) }));
  stream.addEventListener('refresh', () => tell({ news: {} }));
  return stream;
};

/** Browsers open few connections to one server, so one tab listens for all; the next one follows when it is closed. */
export const listenLive = (): (() => void) => {
  const channel = new BroadcastChannel('inspectorate.live');
  const end = new AbortController();
  const open: EventSource[] = [];
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => take(data));
  const lead = (): Promise<void> => {
    // The lock may come when nobody listens any more.
    if (end.signal.aborted) return Promise.resolve();
    open.push(
      openStream((message) => {
        if (end.signal.aborted) return;
        take(message);
        channel.postMessage(message);
      }),
    );
    return new Promise((resolve) => end.signal.addEventListener('abort', () => resolve()));
  };
  // Without a secure context there are no locks, and each tab listens for itself.
  if (!('locks' in navigator)) void lead();
  else {
    void navigator.locks.request('inspectorate.live', { ifAvailable: true }, (lock) => {
      if (lock !== null) return lead();
      setState('live');
      navigator.locks.request('inspectorate.live', { signal: end.signal }, lead).catch(() => undefined);
      return undefined;
    });
  }
  return () => {
    end.abort();
    open.forEach((stream) => stream.close());
    channel.close();
  };
};

export const useLiveState = (): LiveState =>
  useSyncExternalStore(
    (listener) => {
      store.listeners.add(listener);
      return () => store.listeners.delete(listener);
    },
    () => store.state,
  );
