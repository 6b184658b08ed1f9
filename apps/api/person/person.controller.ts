import { Controller, Get, Param, Query, SerializeOptions } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#libs/case';
import { personList, personView } from '#libs/contract';
import { Unknown } from '#libs/problem';
import { Database } from '../database.ts';
import { Asker } from '../http/actor.guard.ts';
import { isId } from '../http/path.ts';

const query = z.strictObject({
  /** A body or a unit in which the person holds a post. */
  place: z.uuid().exactOptional(),
  id: z.preprocess(
    (value) => (value === undefined ? value : [value].flat()),
    z.array(z.uuid()).max(100).exactOptional(),
  ),
});

const peopleSql = `
  select p.id, p.display_name as name, coalesce(
      json_agg(json_build_object('unit', coalesce(h.body_id, h.unit_id), 'office', h.office) order by h.office)
        filter (where h.id is not null), '[]') as positions
    from person p
    left join position h on h.person_id = p.id and h.since <= now() and (h.until is null or h.until > now())
   where ($1::uuid[] is null or p.id = any($1))
     and ($2::uuid is null or exists (
       select from position w where w.person_id = p.id and (w.body_id = $2 or w.unit_id = $2)
          and w.since <= now() and (w.until is null or w.until > now())))
   group by p.id order by p.display_name, p.id limit 200`;

@ApiTags('people')
@Controller('people')
export class PersonController {
  constructor(private readonly database: Database) {}

  @Get()
  @ApiOperation({ summary: 'People with the posts that they hold today: of a body or unit, or by their ids' })
  @ApiResponse({ status: 200, standardSchema: personList })
  @SerializeOptions({ schema: personList })
  async listPeople(@Query({ schema: query }) { place, id }: z.output<typeof query>) {
    return { items: await this.database.query('people', peopleSql, [id ?? null, place ?? null]) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One person; `me` is you' })
  @ApiResponse({ status: 200, standardSchema: personView })
  @SerializeOptions({ schema: personView })
  async readPerson(@Asker() actor: Actor, @Param('id') id: string) {
    const wanted = id === 'me' ? actor.id : id;
    if (!isId(wanted)) throw new Unknown();
    const [person] = await this.database.query<object>('people', peopleSql, [[wanted], null]);
    if (person === undefined) throw new Unknown();
    return person;
  }
}
