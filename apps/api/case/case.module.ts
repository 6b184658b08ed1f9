import { Module } from '@nestjs/common';
import { CaseController } from './case.controller.ts';
import { CommandController } from './command.controller.ts';
import { Commands } from './commands.ts';
import { Views } from './views.ts';

@Module({ controllers: [CaseController, CommandController], providers: [Commands, Views], exports: [Views] })
export class CaseModule {}
