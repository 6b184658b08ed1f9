import type { RulesBook } from '#libs/database';
import type { Actor, CaseFile } from '#libs/case';
import type { Rules } from '#libs/regime';
import type { Pool } from 'pg';

/** A command whose facts are asked for: what it is about, and where facts are found. */
export interface FactQuestion {
  readonly file: CaseFile;
  readonly rules: Rules;
  readonly actor: Actor;
  readonly at: string;
  readonly input: unknown;
  readonly database: Pool;
  readonly book: RulesBook;
  /** Of the command; a rehearsal has none. */
  readonly updateId?: string;
}

/** Finds one fact, as of the instant of the question. */
export type FactFinder = (question: FactQuestion) => Promise<unknown>;
