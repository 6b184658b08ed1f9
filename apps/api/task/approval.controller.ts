import { Controller, Get, SerializeOptions } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/case';
import { approvalList, problemView } from '#libs/contract';
import { Asker } from '../http/actor.guard.ts';
import { AskedIn } from '../http/asked-in.ts';
import type { Language } from '../http/words.ts';
import { Approvals } from './approvals.ts';

@ApiTags('tasks')
@ApiResponse({ status: 'default', description: 'A problem (RFC 9457)', standardSchema: problemView })
@Controller('approvals')
export class ApprovalController {
  constructor(private readonly approvals: Approvals) {}

  @Get()
  @ApiOperation({ summary: 'What waits for your decision as chair, secretary or directing member, the oldest first' })
  @ApiResponse({ status: 200, standardSchema: approvalList })
  @SerializeOptions({ schema: approvalList })
  async listApprovals(@Asker() actor: Actor, @AskedIn() language: Language) {
    return { items: await this.approvals.of(actor, language) };
  }
}
