/** What many samples come to, in milliseconds. */
export interface Summary {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export const summary = (samples: readonly number[]): Summary => {
  const sorted = [...samples].sort((one, other) => one - other);
  return { count: sorted.length, p50: at(sorted, 0.5), p99: at(sorted, 0.99) };
};

/** How long something took, in milliseconds, and what it gave. */
export const timed = async <T>(work: () => Promise<T>): Promise<readonly [ms: number, result: T]> => {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
};

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The same work again and again by several clients side by side, for a time; how often it was done. */
export const repeated = async (
  clients: number,
  seconds: number,
  work: (client: number, nth: number) => Promise<unknown>,
): Promise<number> => {
  const end = performance.now() + seconds * 1_000;
  let done = 0;
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let nth = 0; performance.now() < end; nth += 1) {
        await work(client, nth);
        done += 1;
      }
    }),
  );
  return done;
};
