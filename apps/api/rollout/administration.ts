import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/case';
import { bodiesUnder, loadOrganisation } from '#libs/database';
import { lineOf } from '#libs/organisation';
import { Unknown } from '#libs/problem';
import { Database } from '../database.ts';

const today = (): string => new Date().toISOString();

/** What somebody may administer: the units in which he or she is administrator, and everything below them. */
@Injectable()
export class Administration {
  constructor(private readonly database: Database) {}

  /** The units of an administrator. For anybody else there is nothing here. */
  unitsOf({ positions }: Actor): readonly string[] {
    const units = positions.filter(({ office }) => office === 'administrator').map(({ unit }) => unit);
    if (units.length === 0) throw new Unknown();
    return units;
  }

  /** The unit for which an administrator acts: the one named, or his or her own. */
  async unitFor(actor: Actor, named?: string): Promise<string> {
    const own = this.unitsOf(actor);
    const unit = named ?? own[0];
    if (unit === undefined || !(await this.#isOver(own, unit))) throw new Unknown();
    return unit;
  }

  bodiesOf(unit: string): Promise<readonly string[]> {
    return bodiesUnder(this.database.pool, [unit], today());
  }

  async #isOver(own: readonly string[], unit: string): Promise<boolean> {
    const tree = await loadOrganisation(this.database.pool);
    const line = lineOf(tree, unit, today().slice(0, 10)).map(({ id }) => id);
    return own.some((id) => id === unit || line.includes(id));
  }
}
