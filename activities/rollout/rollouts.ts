import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { chairOffices, type CaseFile, type Command } from '#libs/case';
import {
  bodiesUnder,
  countCases,
  dayIn,
  endRollout,
  holdersOf,
  loadOrganisation,
  managingUnit,
  nextCases,
  rolloutById,
  RulesBook,
  settleCase,
  type Rollout,
  type RolloutOutcome,
} from '#libs/database';
import { CaseEngine, updateIdOf } from '#libs/engine';
import { Invalid, Refused, Unknown } from '#libs/problem';
import { raiseAlarm } from '../alarm/alarm-log.ts';
import { poolToken } from '../pool.ts';
import { bodyAfter, isUnclear, organisationCommand } from './followed.ts';
import { lawCommand, rulesAfter } from './law-change.ts';
import type { OfRollout, RolloutActivities } from './rollout-activities.ts';

const atOnce = 8;
const perTurn = 40;

const rollouts = async (pool: pg.Pool, id: string): Promise<Rollout> => {
  const rollout = await rolloutById(pool, id);
  if (rollout === undefined) throw new Unknown();
  return rollout;
};

/** Takes changes of law and organisation to the cases that they concern, as commands of the engine. */
@Injectable()
export class Rollouts implements RolloutActivities {
  readonly #pool: pg.Pool;
  readonly #engine: CaseEngine;
  readonly #book: RulesBook;

  constructor(@Inject(poolToken) pool: pg.Pool, @Inject(CaseEngine) engine: CaseEngine) {
    this.#pool = pool;
    this.#engine = engine;
    this.#book = new RulesBook(pool);
  }

  /** Idempotent: the number of cases is counted once. */
  async beginRollout({ rollout: id }: OfRollout): Promise<{ readonly from?: string }> {
    const rollout = await rollouts(this.#pool, id);
    await countCases(this.#pool, rollout, await this.#bodiesOf(rollout));
    return rollout.dueOn === null ? {} : { from: `${rollout.dueOn}T00:00:00.000Z` };
  }

  /** Idempotent by rollout and case: the id of the update is made of both, and what was settled is not asked again. */
  async rollOut({ rollout: id }: OfRollout): Promise<{ readonly left: boolean }> {
    const rollout = await rollouts(this.#pool, id);
    const cases = await nextCases(this.#pool, rollout, await this.#bodiesOf(rollout), perTurn);
    for (let done = 0; done < cases.length; done += atOnce)
      await Promise.all(cases.slice(done, done + atOnce).map((caseId) => this.#settle(rollout, caseId)));
    return { left: cases.length === perTurn };
  }

  /** Idempotent: it ends once. */
  async endRollout({ rollout }: OfRollout): Promise<void> {
    await endRollout(this.#pool, rollout);
  }

  /** Law is changed for the bodies of a unit; what the organisation becomes concerns whoever is touched by it. */
  async #bodiesOf({ unit, content }: Rollout): Promise<readonly string[] | null> {
    return 'organisation' in content ? null : bodiesUnder(this.#pool, [unit], new Date().toISOString());
  }

  async #settle(rollout: Rollout, caseId: string): Promise<void> {
    const outcome = await this.#taken(rollout, caseId);
    if (outcome.outcome === 'failed')
      await raiseAlarm(this.#pool, {
        caseId,
        code: 'rolloutFailed',
        params: { rollout: rollout.id, reason: outcome.code ?? '' },
        at: rollout.proposedAt.toISOString(),
      });
    await settleCase(this.#pool, { rollout: rollout.id, case: caseId, ...outcome });
  }

  async #taken(
    rollout: Rollout,
    caseId: string,
  ): Promise<{ readonly outcome: RolloutOutcome; readonly code?: string }> {
    try {
      const command = await this.#command(rollout, caseId);
      if (command === undefined) return { outcome: 'unchanged' };
      await this.#engine.act({ caseId, updateId: updateIdOf(rollout.id, caseId), command });
      return { outcome: 'applied' };
    } catch (error) {
      return outcomeOf(error);
    }
  }

  async #command(rollout: Rollout, caseId: string): Promise<Command | undefined> {
    const { rows } = await this.#pool.query<{ readonly file: CaseFile }>({
      name: 'rollout-file',
      text: 'select file from case_file where id = $1',
      values: [caseId],
    });
    const file = rows[0]?.file;
    if (file === undefined) return undefined;
    if ('organisation' in rollout.content) return this.#followed(file, rollout.dueOn ?? '');
    return lawCommand(file, rollout, await this.#book.of(rulesAfter(file, rollout)));
  }

  /** What the organisation is for the case today, with whoever may act as chair now. */
  async #followed(file: CaseFile, dueOn: string): Promise<Command | undefined> {
    const at = new Date().toISOString();
    const today = dayIn(file.body.zone, at);
    // Somewhere it is that day already, and the change was meant to reach every case.
    const day = dueOn > today ? dueOn : today;
    const { person } = file.subject;
    const managing = person === undefined ? undefined : await managingUnit(this.#pool, person, day);
    const world = { tree: await loadOrganisation(this.#pool), day, managing };
    if (isUnclear(file, world)) throw new Unclear();
    const body = bodyAfter(file, world);
    const chairs = body === undefined ? [] : await holdersOf(this.#pool, body.id, chairOffices(file), at);
    return organisationCommand(file, world, chairs.length === 0);
  }
}

/** A unit was divided, and nobody has said which part has the case now. */
class Unclear extends Error {}

/** What a refusal means for the rollout; anything else is the world's, and is tried again. */
const outcomeOf = (error: unknown): { readonly outcome: RolloutOutcome; readonly code: string } => {
  if (error instanceof Unclear) return { outcome: 'failed', code: 'severalSuccessors' };
  if (error instanceof Invalid) return { outcome: 'failed', code: error.code };
  if (!(error instanceof Refused)) throw error;
  const codes = error.reasons.map(({ code }) => code);
  // A case that ended meanwhile has no open deadline.
  return codes.includes('caseEnded')
    ? { outcome: 'skipped', code: 'caseEnded' }
    : { outcome: 'failed', code: codes.join(', ') };
};
