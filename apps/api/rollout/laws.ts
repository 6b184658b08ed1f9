import { Injectable } from '@nestjs/common';
import { unsoundness } from '#libs/case';
import { allRegimes } from '#libs/database';
import { faultsOf, Invalid, type Fault } from '#libs/problem';
import {
  calendarSchema,
  definitionFaults,
  definitionSchema,
  resolveRegime,
  type Calendar,
  type Regime,
  type RegimeDefinition,
} from '#libs/regime';
import { Database } from '../database.ts';

const under = (field: string, faults: readonly Fault[]): readonly Fault[] =>
  faults.map((fault) => ({ ...fault, pointer: `/${field}${fault.pointer}` }));

const refuse = (faults: readonly Fault[]): void => {
  if (faults.length > 0) throw new Invalid(faults);
};

const sameId = (field: string, asked: string, id: string): void =>
  refuse(asked === id ? [] : [{ pointer: `/${field}/id`, code: 'otherId', params: {} }]);

/** A calendar as it was sent. */
export const calendarIn = (id: string, value: unknown): Calendar => {
  const parsed = calendarSchema.safeParse(value);
  if (!parsed.success) throw new Invalid(under('calendar', faultsOf(parsed.error.issues)));
  sameId('calendar', id, parsed.data.id);
  return parsed.data;
};

const unsound = (fault: string, about: string): Fault => ({
  pointer: '/regime',
  code: 'unsoundRegime',
  params: { fault, about },
});

/** A regime as it was sent, and what it is with all that it inherits. */
export interface ReadRegime {
  readonly definition: RegimeDefinition;
  readonly regime: Regime;
}

/** Regimes that are to be published: whatever cannot be proved of one is a reason to refuse it. */
@Injectable()
export class Laws {
  constructor(private readonly database: Database) {}

  async regimeIn(id: string, value: unknown): Promise<ReadRegime> {
    const parsed = definitionSchema.safeParse(value);
    if (!parsed.success) throw new Invalid(under('regime', faultsOf(parsed.error.issues)));
    const definition = parsed.data as RegimeDefinition;
    sameId('regime', id, definition.id);
    const known = (await allRegimes(this.database.pool)).map(({ content }) => content as RegimeDefinition);
    const all = [...known.filter(({ id: one, version }) => one !== id || version !== definition.version), definition];
    const regime = this.#resolved(definition, all);
    refuse([
      ...definitionFaults(definition.id, definition.version, all).map(({ code, params }) =>
        unsound(code, Object.values(params).join(', ')),
      ),
      ...unsoundness(regime).map(({ code, kind, about }) => unsound(code, `${kind}, ${about}`)),
    ]);
    return { definition, regime };
  }

  #resolved({ id, version }: RegimeDefinition, all: readonly RegimeDefinition[]): Regime {
    try {
      return resolveRegime(id, version, all);
    } catch (error) {
      // A parent that does not exist, a circle, or a part that is missing: the sender must put it right.
      throw new Invalid([unsound('cannotBeResolved', error instanceof Error ? error.message.slice(0, 200) : id)]);
    }
  }
}
