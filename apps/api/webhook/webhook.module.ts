import { Module } from '@nestjs/common';
import { WebhookController } from './webhook.controller.ts';
import { Webhooks } from './webhooks.ts';

@Module({ controllers: [WebhookController], providers: [Webhooks] })
export class WebhookModule {}
