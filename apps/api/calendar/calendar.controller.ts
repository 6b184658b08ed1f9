import { Controller, Get, Param, SerializeOptions } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { versionList } from '#libs/contract';
import { allCalendars } from '#libs/database';
import { Unknown } from '#libs/problem';
import { Database } from '../database.ts';

@ApiTags('calendars')
@Controller('calendars')
export class CalendarController {
  constructor(private readonly database: Database) {}

  /** Every version of every calendar. */
  @Get()
  @ApiResponse({ status: 200, standardSchema: versionList })
  @SerializeOptions({ schema: versionList })
  async listCalendars() {
    const items = await allCalendars(this.database.pool);
    return { items: items.map(({ id, version }) => ({ id, version })) };
  }

  /** The versions of one calendar. */
  @Get(':id')
  @ApiResponse({ status: 200, standardSchema: versionList })
  @SerializeOptions({ schema: versionList })
  async readCalendar(@Param('id') id: string) {
    const items = (await allCalendars(this.database.pool)).filter((calendar) => calendar.id === id);
    if (items.length === 0) throw new Unknown();
    return { items: items.map(({ version }) => ({ id, version })) };
  }

  /** One version: its weekends, days off and swapped days, each with its source. */
  @Get(':id/:version')
  @ApiResponse({ status: 200, description: 'The calendar' })
  async readCalendarVersion(@Param('id') id: string, @Param('version') version: string) {
    const all = await allCalendars(this.database.pool);
    const wanted = all.find((calendar) => calendar.id === id && String(calendar.version) === version);
    if (wanted === undefined) throw new Unknown();
    return { id, version: wanted.version, hash: wanted.hash, calendar: wanted.content };
  }
}
