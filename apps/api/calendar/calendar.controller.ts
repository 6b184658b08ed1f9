import { Controller, Get, Param, SerializeOptions } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { versionList } from '#libs/contract';
import { allCalendars } from '#libs/database';
import { Unknown } from '#libs/problem';
import { Database } from '../database.ts';

@ApiTags('calendars')
@Controller('calendars')
export class CalendarController {
  constructor(private readonly database: Database) {}

  @Get()
  @ApiOperation({ summary: 'Every version of every calendar' })
  @ApiResponse({ status: 200, standardSchema: versionList })
  @SerializeOptions({ schema: versionList })
  async listCalendars() {
    const items = await allCalendars(this.database.pool);
    return { items: items.map(({ id, version }) => ({ id, version })) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'The versions of one calendar' })
  @ApiResponse({ status: 200, standardSchema: versionList })
  @SerializeOptions({ schema: versionList })
  async readCalendar(@Param('id') id: string) {
    const items = (await allCalendars(this.database.pool)).filter((calendar) => calendar.id === id);
    if (items.length === 0) throw new Unknown();
    return { items: items.map(({ version }) => ({ id, version })) };
  }

  @Get(':id/:version')
  @ApiOperation({ summary: 'One version: its weekends, days off and swapped days, each with its source' })
  @ApiResponse({ status: 200, description: 'The calendar' })
  async readCalendarVersion(@Param('id') id: string, @Param('version') version: string) {
    const all = await allCalendars(this.database.pool);
    const wanted = all.find((calendar) => calendar.id === id && String(calendar.version) === version);
    if (wanted === undefined) throw new Unknown();
    return { id, version: wanted.version, hash: wanted.hash, calendar: wanted.content };
  }
}
