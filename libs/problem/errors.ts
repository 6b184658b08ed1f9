import type { Params, Reason } from '#libs/case';

/** One fault of what was sent, and its place as a JSON pointer. */
export interface Fault {
  readonly pointer: string;
  readonly code: string;
  readonly params: Params;
}

/** Something that the reader of an answer can act on. The code has words in every language. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly params: Params;
  /** Seconds after which it makes sense to try again. */
  readonly retryAfter?: number;

  constructor(status: number, code: string, params: Params = {}, retryAfter?: number) {
    super(code);
    this.name = new.target.name;
    this.status = status;
    this.code = code;
    this.params = params;
    if (retryAfter !== undefined) this.retryAfter = retryAfter;
  }
}

const statusOf = (reasons: readonly Reason[]): number =>
  reasons.length === 1 && reasons[0]?.code === 'notYourPart' ? 403 : 409;

/** The case does not allow it now; every reason is told. */
export class Refused extends Problem {
  readonly reasons: readonly Reason[];
  constructor(reasons: readonly Reason[]) {
    super(statusOf(reasons), 'refused');
    this.reasons = reasons;
  }
}

/** What was sent does not fit its schema. */
export class Invalid extends Problem {
  readonly errors: readonly Fault[];
  constructor(errors: readonly Fault[]) {
    super(422, 'invalid');
    this.errors = errors;
  }
}

/** There is no such thing, or it is not for the asker to know. */
export class Unknown extends Problem {
  constructor() {
    super(404, 'unknown');
  }
}

/** The command names an older version than the one in force. */
export class Stale extends Problem {
  constructor() {
    super(412, 'staleVersion');
  }
}

/** Something outside does not answer; nothing was done, and the same key may be sent again. */
export class Unavailable extends Problem {
  constructor(retryAfter = 5) {
    super(503, 'unavailable', {}, retryAfter);
  }
}

/** Too many commands for one case at the same time. */
export class Busy extends Problem {
  constructor() {
    super(429, 'tooManyRequests', {}, 1);
  }
}

/** The idempotency key was used before, for another request. */
export class KeyReused extends Problem {
  constructor() {
    super(422, 'idempotencyKeyReused');
  }
}

/** Something outside could not be done, and trying on makes no sense. Becomes an alarm and a task for a person. */
export class GaveUp extends Problem {
  constructor(what: string) {
    super(502, 'gaveUp', { what });
    this.message = `Gave up on ${what}`;
  }
}
