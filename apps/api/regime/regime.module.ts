import { Module } from '@nestjs/common';
import { RegimeController } from './regime.controller.ts';

@Module({ controllers: [RegimeController] })
export class RegimeModule {}
