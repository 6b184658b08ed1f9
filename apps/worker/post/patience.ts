/** How long a failed hand-over waits for the next: from fifteen seconds, twice as long each time, an hour at most. */
export const patience = (attempts: number): number => Math.min(15_000 * 2 ** Math.max(0, attempts - 1), 3_600_000);

/** After so many attempts, a day and a half, it is given up. */
export const mostAttempts = 44;

/** While it is being handed over it is nobody else's; whoever died over it is replaced after that. In seconds. */
export const lease = 180;
