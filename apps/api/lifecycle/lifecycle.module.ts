import { Module } from '@nestjs/common';
import { LifecycleController } from './lifecycle.controller.ts';

@Module({ controllers: [LifecycleController] })
export class LifecycleModule {}
