import { Controller, Get, Query, SerializeOptions } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#libs/case';
import { problemView, searchView } from '#libs/contract';
import { holderKeys, searchCases } from '#libs/database';
import { Database } from '../database.ts';
import { Asker } from '../http/actor.guard.ts';

const query = z.strictObject({
  q: z
    .string()
    .trim()
    .min(2)
    .max(200)
    .regex(/^[^\0]*$/),
});

@ApiTags('search')
@ApiResponse({ status: 'default', description: 'A problem (RFC 9457)', standardSchema: problemView })
@Controller('search')
export class SearchController {
  constructor(private readonly database: Database) {}

  @Get()
  @ApiOperation({
    summary: 'Your cases by number, subject or body, with or without accents and marks, and why each was found',
  })
  @ApiResponse({ status: 200, standardSchema: searchView })
  @SerializeOptions({ schema: searchView })
  async search(@Asker() actor: Actor, @Query({ schema: query }) { q }: z.output<typeof query>) {
    const items = await searchCases(this.database.pool, holderKeys(actor), q.split(/\s+/).slice(0, 8).join(' '));
    const jump = items.find(({ exact }) => exact);
    return { ...(jump && { jump: jump.id }), items };
  }
}
