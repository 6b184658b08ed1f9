import { afterService } from './after-service.ts';
import { beforeService } from './before-service.ts';
import type { Move, Table } from './table.ts';

const players = { ...beforeService, ...afterService };

/**
 * The next move of a case in which everybody does what is asked: from any stage on to the archive, for every kind and
 * profile. Absent at an end.
 */
export const nextMove = (table: Table): Move | undefined => players[table.file.stage]?.(table);
