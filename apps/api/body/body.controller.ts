import { Controller, Get, SerializeOptions } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { bodyList, unitList } from '#libs/contract';
import { Database } from '../database.ts';

const bodiesSql = `
  select b.id, b.unit_id as unit, b.type, p.level, b.code, b.name from body b
    join unit_period p on p.unit_id = b.unit_id and p.since <= current_date and (p.until is null or p.until > current_date)
   where b.since <= current_date and (b.until is null or b.until > current_date) order by b.code`;

const unitsSql = `
  select u.id, u.code, p.name, p.level, p.superior_id as superior from unit u
    join unit_period p on p.unit_id = u.id and p.since <= current_date and (p.until is null or p.until > current_date)
   order by u.code`;

interface UnitRow {
  readonly superior: string | null;
}

@ApiTags('bodies')
@Controller()
export class BodyController {
  constructor(private readonly database: Database) {}

  @Get('bodies')
  @ApiOperation({ summary: 'The bodies that exist today' })
  @ApiResponse({ status: 200, standardSchema: bodyList })
  @SerializeOptions({ schema: bodyList })
  async listBodies() {
    return { items: await this.database.query('bodies', bodiesSql) };
  }

  @Get('units')
  @ApiOperation({ summary: 'The tree of units as it stands today' })
  @ApiResponse({ status: 200, standardSchema: unitList })
  @SerializeOptions({ schema: unitList })
  async listUnits() {
    const rows = await this.database.query<UnitRow>('units', unitsSql);
    return { items: rows.map(({ superior, ...unit }) => ({ ...unit, ...(superior !== null && { superior }) })) };
  }
}
