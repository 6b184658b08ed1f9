import { z } from 'zod';
import { action } from '../action.ts';
import type { CaseFile } from '../case-file.ts';
import type { EventOf } from '../event.ts';
import { id } from '../inputs.ts';

/** What is said of messages that count in law: receipt, and that somebody could not be told. */
export interface DeliveryEvents {
  /** The recipient, a person or an organisation, confirmed the message: `recipientsReached` reads it. */
  messageDelivered: { readonly recipient: string; readonly message: string };
  messageUndeliverable: {
    readonly recipient: string;
    readonly message: string;
    readonly channel: 'mail';
    readonly attempts: number;
  };
}

export const deliveries = {
  recordDelivery: action({
    input: z.strictObject({ recipient: id, message: id }),
    from: ['active'],
    to: '=',
    by: ['engine'],
    needs: [],
    event: 'messageDelivered',
  }),
  recordDeliveryFailure: action({
    input: z.strictObject({ recipient: id, message: id, channel: z.enum(['mail']), attempts: z.int().min(1) }),
    from: ['active'],
    to: '=',
    by: ['engine'],
    needs: [],
    event: 'messageUndeliverable',
  }),
} as const;

/** A confirmed message is a delivery like a minuted one; confirming twice is one. */
export const messageDelivered = (file: CaseFile, { data }: EventOf<'messageDelivered'>): Partial<CaseFile> =>
  file.deliveries.some(({ recipient }) => recipient === data.recipient)
    ? {}
    : { deliveries: [...file.deliveries, { recipient: data.recipient, way: 'delivered' }] };
