import { Module } from '@nestjs/common';
import { EventController } from './event.controller.ts';

@Module({ controllers: [EventController] })
export class EventModule {}
