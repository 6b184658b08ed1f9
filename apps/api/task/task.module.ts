import { Module } from '@nestjs/common';
import { TaskController } from './task.controller.ts';
import { Tasks } from './tasks.ts';

@Module({ controllers: [TaskController], providers: [Tasks] })
export class TaskModule {}
