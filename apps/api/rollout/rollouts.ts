import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/case';
import { hashOf } from '#libs/case';
import type { RolloutView } from '#libs/contract';
import {
  confirmRollout,
  latestRollouts,
  proposeRollout,
  publishCalendar,
  publishRegime,
  rolloutById,
  VersionTaken,
  type Database as Queries,
  type Rollout,
} from '#libs/database';
import { RolloutEngine } from '#libs/engine';
import { KeyReused, Problem, Unknown } from '#libs/problem';
import type { Calendar, RegimeDefinition } from '#libs/regime';
import { v5 } from 'uuid';
import { Database } from '../database.ts';
import { Administration } from './administration.ts';

const namespace = '6d1f0f4e-3c0c-5f0e-9a55-1f1f3a6b7c0a';

/** A proposal with what is published when it is confirmed. */
export type Proposed = Pick<Rollout, 'kind' | 'unit' | 'reason'> & {
  readonly content: Rollout['content'] & {
    readonly publish?: { readonly calendar: Calendar } | { readonly regime: RegimeDefinition };
  };
  readonly dueOn?: string;
};

const stateOf = ({ confirmedAt, endedAt }: Rollout): RolloutView['state'] => {
  if (endedAt !== null) return 'ended';
  return confirmedAt === null ? 'proposed' : 'running';
};

export const toRolloutView = (rollout: Rollout): RolloutView => ({
  id: rollout.id,
  kind: rollout.kind,
  state: stateOf(rollout),
  unit: rollout.unit,
  reason: rollout.reason,
  ...(rollout.dueOn !== null && { dueOn: rollout.dueOn }),
  proposedBy: rollout.proposedBy,
  proposedAt: rollout.proposedAt.toISOString(),
  ...(rollout.confirmedBy !== null && { confirmedBy: rollout.confirmedBy }),
  ...(rollout.confirmedAt !== null && { confirmedAt: rollout.confirmedAt.toISOString() }),
  ...(rollout.total !== null && { cases: rollout.total }),
  applied: rollout.outcomes.applied ?? 0,
  unchanged: rollout.outcomes.unchanged ?? 0,
  skipped: rollout.outcomes.skipped ?? 0,
  failed: rollout.outcomes.failed ?? 0,
  ...(rollout.endedAt !== null && { endedAt: rollout.endedAt.toISOString() }),
});

const published = async (queries: Queries, content: Proposed['content']): Promise<void> => {
  const { publish } = content;
  if (publish === undefined) return;
  if ('calendar' in publish) {
    const { id, version } = publish.calendar;
    return publishCalendar(queries, { id, version, content: publish.calendar });
  }
  const { id, version, effectiveFrom, effectiveTo, publication } = publish.regime;
  return publishRegime(queries, {
    id,
    version,
    effectiveFrom,
    effectiveTo: effectiveTo ?? null,
    publication,
    content: publish.regime,
  });
};

/** Changes that reach many cases: proposed by one administrator, confirmed by another, then taken to each case. */
@Injectable()
export class RolloutDesk {
  constructor(
    private readonly database: Database,
    private readonly administration: Administration,
    private readonly engine: RolloutEngine,
  ) {}

  /** The same key of the same person always means the same proposal. */
  async propose(actor: Actor, key: string, proposed: Proposed): Promise<RolloutView> {
    const id = v5(`${actor.id}\n${key}`, namespace);
    await proposeRollout(this.database.pool, { id, proposedBy: actor.id, ...proposed });
    const rollout = await this.#find(id);
    if (hashOf(rollout.content) !== hashOf(proposed.content) || rollout.reason !== proposed.reason)
      throw new KeyReused();
    return toRolloutView(rollout);
  }

  /** What was proposed is published, and on its way. Confirmed once more by the same person, it is only set off again. */
  async confirm(actor: Actor, id: string): Promise<RolloutView> {
    const rollout = await this.#seen(actor, id);
    if (rollout.proposedBy === actor.id) throw new Problem(409, 'secondPersonNeeded');
    await this.#publish(rollout, actor.id);
    await this.engine.begin(id);
    return toRolloutView(await this.#find(id));
  }

  async read(actor: Actor, id: string): Promise<RolloutView> {
    return toRolloutView(await this.#seen(actor, id));
  }

  async list(actor: Actor): Promise<readonly RolloutView[]> {
    return (await latestRollouts(this.database.pool, this.administration.unitsOf(actor))).map(toRolloutView);
  }

  async #publish({ id, content }: Rollout, by: string): Promise<void> {
    try {
      await this.database.transaction(async (client) => {
        await published(client, content);
        await confirmRollout(client, id, by);
      });
    } catch (error) {
      throw error instanceof VersionTaken ? new Problem(409, 'versionTaken') : error;
    }
  }

  async #find(id: string): Promise<Rollout> {
    const rollout = await rolloutById(this.database.pool, id);
    if (rollout === undefined) throw new Unknown();
    return rollout;
  }

  /** Whoever administers neither its unit nor one above it does not learn of it. */
  async #seen(actor: Actor, id: string): Promise<Rollout> {
    this.administration.unitsOf(actor);
    const rollout = await this.#find(id);
    await this.administration.unitFor(actor, rollout.unit);
    return rollout;
  }
}
