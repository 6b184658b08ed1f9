import { Module } from '@nestjs/common';
import { NotificationController } from './notification.controller.ts';
import { Receipts } from './receipts.ts';
import { NotificationSettingsController } from './settings.controller.ts';

@Module({ controllers: [NotificationController, NotificationSettingsController], providers: [Receipts] })
export class NotificationModule {}
