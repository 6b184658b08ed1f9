import { Body, Controller, Post, SerializeOptions } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/case';
import { rolloutView } from '#libs/contract';
import { Asker } from '../http/actor.guard.ts';
import { Key, type CommandHeaders } from '../http/asked-in.ts';
import { organisationChange, type OrganisationChange } from './change.ts';
import { OrganisationDesk } from './organisation-desk.ts';

@ApiTags('organisation')
@Controller('organisation')
export class OrganisationController {
  constructor(private readonly desk: OrganisationDesk) {}

  @Post('changes')
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiOperation({
    summary: 'Record what becomes of units, members and posts from a day on; open cases follow, as the rollout tells',
  })
  @ApiResponse({ status: 201, standardSchema: rolloutView })
  @SerializeOptions({ schema: rolloutView })
  async recordChange(
    @Asker() actor: Actor,
    @Key() { key }: CommandHeaders,
    @Body({ schema: organisationChange }) change: OrganisationChange,
  ) {
    return this.desk.record(actor, key, change);
  }
}
