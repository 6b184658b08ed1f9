import { Controller, Get, SerializeOptions } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/case';
import { taskListView } from '#libs/contract';
import { Asker } from '../http/actor.guard.ts';
import { AskedIn } from '../http/asked-in.ts';
import type { Language } from '../http/words.ts';
import { Tasks } from './tasks.ts';

@ApiTags('tasks')
@Controller('tasks')
export class TaskController {
  constructor(private readonly tasks: Tasks) {}

  @Get()
  @ApiOperation({ summary: 'What waits for you: overdue, today, this week, later; and what you wait for' })
  @ApiResponse({ status: 200, standardSchema: taskListView })
  @SerializeOptions({ schema: taskListView })
  listTasks(@Asker() actor: Actor, @AskedIn() language: Language) {
    return this.tasks.of(actor, language);
  }
}
