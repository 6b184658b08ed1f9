/**
 * Editions of the rules. A run that began under an earlier one goes on under it, so that its history replays as it was;
 * the next run of the case is under the present one (`patched` in the workflow).
 */
export const firstEdition = 1;
/** From here on a duty that is overdue for too long goes above by itself. */
export const overdueEscalates = 2;
export const thisEdition: number = overdueEscalates;
