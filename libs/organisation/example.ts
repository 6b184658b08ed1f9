import type { Organisation } from './tree.ts';

/**
 * An organisation with a history, for the specs: in 2025 the district went and its two communes became one under the
 * province; one agency was divided, a firm dissolved into another, a cell moved, and one cell ended without an heir.
 */
export const example: Organisation = {
  units: [
    { id: 'centre', periods: [{ since: '2000-01-01', level: 'central', name: 'Centre' }] },
    { id: 'province', periods: [{ since: '2000-01-01', level: 'province', name: 'Province', superior: 'centre' }] },
    {
      id: 'district',
      periods: [
        { since: '2000-01-01', until: '2025-07-01', level: 'aboveGrassroots', name: 'District', superior: 'province' },
      ],
    },
    {
      id: 'bloc',
      periods: [
        { since: '2000-01-01', until: '2025-02-01', level: 'aboveGrassroots', name: 'Bloc', superior: 'province' },
        { since: '2025-02-01', level: 'aboveGrassroots', name: 'Agencies', superior: 'province' },
      ],
    },
    ...['communeA', 'communeB'].map((id) => ({
      id,
      periods: [
        { since: '2000-01-01', until: '2025-07-01', level: 'grassroots', name: id, superior: 'district' } as const,
      ],
    })),
    {
      id: 'commune',
      periods: [{ since: '2025-07-01', level: 'grassroots', name: 'New commune', superior: 'province' }],
    },
    {
      id: 'agency',
      periods: [{ since: '2000-01-01', until: '2025-03-01', level: 'grassroots', name: 'Agency', superior: 'bloc' }],
    },
    { id: 'agencyNorth', periods: [{ since: '2025-03-01', level: 'grassroots', name: 'North', superior: 'bloc' }] },
    { id: 'agencySouth', periods: [{ since: '2025-03-01', level: 'grassroots', name: 'South', superior: 'commune' }] },
    {
      id: 'cell',
      periods: [
        { since: '2000-01-01', until: '2025-07-01', level: 'cell', name: 'Cell 1', superior: 'communeA' },
        { since: '2025-07-01', level: 'cell', name: 'Cell 1', superior: 'commune' },
      ],
    },
    {
      id: 'lostCell',
      periods: [{ since: '2000-01-01', until: '2025-07-01', level: 'cell', name: 'Cell 2', superior: 'communeB' }],
    },
  ],
  bodies: [
    { id: 'centralCommittee', unit: 'centre', type: 'partyCommittee', since: '2000-01-01' },
    { id: 'centralInspection', unit: 'centre', type: 'inspectionCommittee', since: '2000-01-01' },
    { id: 'provinceInspection', unit: 'province', type: 'inspectionCommittee', since: '2000-01-01' },
    { id: 'provinceCommittee', unit: 'province', type: 'partyCommittee', since: '2000-01-01' },
    { id: 'districtInspection', unit: 'district', type: 'inspectionCommittee', since: '2000-01-01' },
    { id: 'blocInspection', unit: 'bloc', type: 'inspectionCommittee', since: '2000-01-01', until: '2027-01-01' },
    { id: 'communeInspection', unit: 'communeA', type: 'inspectionCommittee', since: '2000-01-01' },
    { id: 'newInspection', unit: 'commune', type: 'inspectionCommittee', since: '2025-07-01' },
    { id: 'cellBody', unit: 'cell', type: 'cell', since: '2000-01-01' },
  ],
  successions: [
    { unit: 'communeA', successor: 'commune', kind: 'mergedInto', day: '2025-07-01' },
    { unit: 'communeB', successor: 'commune', kind: 'mergedInto', day: '2025-07-01' },
    { unit: 'district', successor: 'province', kind: 'dissolvedInto', day: '2025-07-01' },
    { unit: 'agency', successor: 'agencyNorth', kind: 'dividedInto', day: '2025-03-01' },
    { unit: 'agency', successor: 'agencySouth', kind: 'dividedInto', day: '2025-03-01' },
  ],
  assignments: [
    {
      unit: 'centre',
      since: '2000-01-01',
      until: '2025-05-30',
      regime: 'old',
      calendar: 'vn',
      zone: 'Asia/Ho_Chi_Minh',
    },
    { unit: 'centre', since: '2025-05-30', regime: 'new', calendar: 'vn', zone: 'Asia/Ho_Chi_Minh' },
    { unit: 'bloc', since: '2026-01-01', calendar: 'mon-fri' },
    { unit: 'bloc', body: 'blocInspection', since: '2026-01-01', zone: 'Europe/London' },
  ],
};
