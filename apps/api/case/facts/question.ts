import type { Actor, CaseFile } from '#libs/case';
import type { Rules } from '#libs/regime';
import type { Pool } from 'pg';
import type { RulesBook } from '../../regime/rules-book.ts';

/** A command whose facts are asked for: what it is about, and where facts are found. */
export interface FactQuestion {
  readonly file: CaseFile;
  readonly rules: Rules;
  readonly actor: Actor;
  readonly at: string;
  readonly input: unknown;
  readonly database: Pool;
  readonly book: RulesBook;
}

/** Finds one fact, as of the instant of the question. */
export type FactFinder = (question: FactQuestion) => Promise<unknown>;
