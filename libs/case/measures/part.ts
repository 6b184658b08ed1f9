/** What this chapter adds to the case file. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the chapter's rows
export interface MeasuresPart {}

export const measuresAtStart: MeasuresPart = {};
