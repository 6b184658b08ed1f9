import { DefaultNamingStrategy } from 'typeorm';

/** `nextDueAt` is kept in `next_due_at`. Tables are named by their rows. */
export class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined): string {
    return custom ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
