import { Body, Controller, Get, Put, SerializeOptions } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/case';
import { meInput, meView, problemView, type MeInput } from '#libs/contract';
import { Problem } from '#libs/problem';
import { Database } from '../database.ts';
import { Asker } from '../http/actor.guard.ts';

const readSql = `
  select p.id, p.display_name as name, p.language, coalesce(s.digits, 'latin') as digits,
         s.second_calendar as "secondCalendar", coalesce(s.shortcuts, true) as shortcuts, coalesce(s.theme, 'system') as theme
    from person p left join preference s on s.person_id = p.id where p.id = $1`;
const writeSql = `
  insert into preference (person_id, digits, second_calendar, shortcuts, theme) values ($1, $2, $3, $4, $5)
  on conflict (person_id) do update set digits = excluded.digits, second_calendar = excluded.second_calendar,
    shortcuts = excluded.shortcuts, theme = excluded.theme`;
const languageSql =
  'update person set language = $2, version = version + 1 where id = $1 and language is distinct from $2';

/** The asker, and how he or she wants to work. The last word counts: nobody else writes here. */
@ApiTags('me')
@ApiResponse({ status: 'default', description: 'A problem (RFC 9457)', standardSchema: problemView })
@Controller('me')
export class MeController {
  constructor(private readonly database: Database) {}

  @Get()
  @ApiOperation({ summary: 'Who you are, and how you want to see and use the application' })
  @ApiResponse({ status: 200, standardSchema: meView })
  @SerializeOptions({ schema: meView })
  async readMe(@Asker() actor: Actor) {
    const [row] = await this.database.query<object>('me', readSql, [actor.id]);
    if (row === undefined) throw new Problem(401, 'unauthenticated');
    return { ...row, positions: actor.positions };
  }

  @Put()
  @ApiOperation({ summary: 'Say how you want to see and use the application' })
  @ApiResponse({ status: 200, standardSchema: meView })
  @SerializeOptions({ schema: meView })
  async changeMe(@Asker() actor: Actor, @Body({ schema: meInput }) input: MeInput) {
    const { language, digits, secondCalendar, shortcuts, theme } = input;
    await this.database.transaction(async (client) => {
      await client.query(writeSql, [actor.id, digits, secondCalendar, shortcuts, theme]);
      await client.query(languageSql, [actor.id, language]);
    });
    return this.readMe(actor);
  }
}
