import { Module } from '@nestjs/common';
import { ApprovalController } from './approval.controller.ts';
import { Approvals } from './approvals.ts';
import { TaskController } from './task.controller.ts';
import { Tasks } from './tasks.ts';

@Module({ controllers: [ApprovalController, TaskController], providers: [Approvals, Tasks] })
export class TaskModule {}
