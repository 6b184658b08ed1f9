import { Module } from '@nestjs/common';
import { BodyController } from './body.controller.ts';

@Module({ controllers: [BodyController] })
export class BodyModule {}
