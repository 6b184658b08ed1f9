import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/case';
import type { RolloutView } from '#libs/contract';
import { confirmRollout, proposeRollout, rolloutById, type Rollout } from '#libs/database';
import { RolloutEngine } from '#libs/engine';
import { Invalid, KeyReused } from '#libs/problem';
import { v5 } from 'uuid';
import { Database } from '../database.ts';
import { Administration } from '../rollout/administration.ts';
import { toRolloutView } from '../rollout/rollouts.ts';
import type { OrganisationChange } from './change.ts';
import { recordChange } from './recording.ts';

const namespace = '6d1f0f4e-3c0c-5f0e-9a55-1f1f3a6b7c0c';

/** The units, or the place of a post, that a change is made in: the administrator must be set over each. */
const placesOf = (change: OrganisationChange): readonly string[] => {
  switch (change.change) {
    case 'found':
      return [change.under];
    case 'merge':
      return [...change.units, change.into];
    case 'split':
      return [change.unit, ...change.into];
    case 'dissolve':
      return [change.unit, ...(change.into === undefined ? [] : [change.into])];
    case 'rename':
    case 'member':
      return [change.unit];
    case 'move':
      return [change.unit, change.under];
    case 'position':
      return [change.place];
  }
};

/** What the database knows better: a person or unit that does not exist, or something else that holds on that day. */
const faultOf = (error: unknown): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === '23503') return new Invalid([{ pointer: '', code: 'unknownReference', params: {} }]);
  if (code === '23505' || code === '23P01') return new Invalid([{ pointer: '', code: 'alreadySo', params: {} }]);
  return error;
};

/** Changes of the organisation, recorded by its administrators; the cases concerned follow by themselves. */
@Injectable()
export class OrganisationDesk {
  constructor(
    private readonly database: Database,
    private readonly administration: Administration,
    private readonly engine: RolloutEngine,
  ) {}

  /** The same key of the same person always means the same change. */
  async record(actor: Actor, key: string, change: OrganisationChange): Promise<RolloutView> {
    const unit = await this.administration.unitFor(actor);
    for (const place of placesOf(change)) await this.administration.unitFor(actor, await this.#unitOf(place));
    const id = v5(`${actor.id}\n${key}`, namespace);
    const rollout = (await rolloutById(this.database.pool, id)) ?? (await this.#written(actor, { id, unit }, change));
    if (rollout.reason !== change.reason || !('organisation' in rollout.content)) throw new KeyReused();
    if (rollout.content.organisation !== change.change) throw new KeyReused();
    await this.engine.begin(id);
    return toRolloutView(rollout);
  }

  /** A post may be held in a body: then its unit is meant. */
  async #unitOf(place: string): Promise<string> {
    const [body] = await this.database.query<{ readonly unit: string }>(
      'unit-of-place',
      'select unit_id as unit from body where id = $1',
      [place],
    );
    return body?.unit ?? place;
  }

  async #written(
    actor: Actor,
    { id, unit }: { readonly id: string; readonly unit: string },
    change: OrganisationChange,
  ): Promise<Rollout> {
    const written = this.database.transaction(async (client) => {
      const touched = await recordChange({ client, id }, change);
      const content = { organisation: change.change, touched };
      const { reason, on: dueOn } = change;
      await proposeRollout(client, { id, kind: 'organisation', unit, content, reason, dueOn, proposedBy: actor.id });
      await confirmRollout(client, id, actor.id);
    });
    await written.catch((error: unknown) => {
      throw faultOf(error);
    });
    const rollout = await rolloutById(this.database.pool, id);
    if (rollout === undefined) throw new Error('A change was recorded and cannot be found');
    return rollout;
  }
}
