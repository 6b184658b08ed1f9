import type { BodyType, Level } from '#libs/regime';

export interface DemoUnit {
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  readonly under?: string;
}

/** Enough of them that many cases can be played before one team had too many in a row on the same subject. */
const offices = (bloc: string): readonly DemoUnit[] =>
  Array.from({ length: 12 }, (_, index) => index + 1).map((number) => ({
    code: `${bloc}O${number}`,
    name: `Office ${number} of bloc ${bloc} (demo)`,
    level: 'grassroots',
    under: bloc,
  }));

/** A province with two blocs; agencies work by the Party's regulation, enterprises by the international example. */
export const demoUnits: readonly DemoUnit[] = [
  { code: 'P', name: 'Province (demo)', level: 'province' },
  { code: 'A', name: 'Bloc of agencies (demo)', level: 'aboveGrassroots', under: 'P' },
  { code: 'E', name: 'Bloc of enterprises (demo)', level: 'aboveGrassroots', under: 'P' },
  { code: 'A1', name: 'Department of works (demo)', level: 'grassroots', under: 'A' },
  { code: 'A2', name: 'District hospital (demo)', level: 'grassroots', under: 'A' },
  { code: 'E1', name: 'Water company (demo)', level: 'grassroots', under: 'E' },
  { code: 'E2', name: 'Port company (demo)', level: 'grassroots', under: 'E' },
  { code: 'A11', name: 'Cell of the planning office (demo)', level: 'cell', under: 'A1' },
  { code: 'A12', name: 'Small cell of the garage (demo)', level: 'cell', under: 'A1' },
  { code: 'A21', name: 'Cell of the wards (demo)', level: 'cell', under: 'A2' },
  { code: 'E11', name: 'Cell of the pumping station (demo)', level: 'cell', under: 'E1' },
  { code: 'E21', name: 'Cell of the quay (demo)', level: 'cell', under: 'E2' },
  ...offices('A'),
  ...offices('E'),
];

/** Organisations headed by the demo's subject. */
export const demoSubjects: readonly string[] = [
  'A1',
  'E1',
  ...[...offices('A'), ...offices('E')].map(({ code }) => code),
];

export interface DemoBody {
  readonly code: string;
  readonly unit: string;
  readonly type: BodyType;
  readonly name: string;
}

const inspectionCommittee = (unit: string, of: string): DemoBody => ({
  code: `IC${unit}`,
  unit,
  type: 'inspectionCommittee',
  name: `Inspection committee of the ${of} (demo)`,
});

const partyCommittee = (unit: string, of: string): DemoBody => ({
  code: `PC${unit}`,
  unit,
  type: 'partyCommittee',
  name: `Committee of the ${of} (demo)`,
});

/** `ICA` and `ICE` have everybody who is needed to carry a case through, `ICP` is the higher body of both. */
export const demoBodies: readonly DemoBody[] = [
  partyCommittee('P', 'province'),
  inspectionCommittee('P', 'province'),
  partyCommittee('A', 'bloc of agencies'),
  inspectionCommittee('A', 'bloc of agencies'),
  { code: 'OBA', unit: 'A', type: 'advisoryBody', name: 'Organisation board of the bloc of agencies (demo)' },
  partyCommittee('E', 'bloc of enterprises'),
  inspectionCommittee('E', 'bloc of enterprises'),
  inspectionCommittee('A1', 'department of works'),
  inspectionCommittee('A2', 'district hospital'),
  inspectionCommittee('E1', 'water company'),
  inspectionCommittee('E2', 'port company'),
  ...demoUnits
    .filter(({ level }) => level === 'cell')
    .map(({ code, name }) => ({ code: `C${code}`, unit: code, type: 'cell', name }) as const),
];

/** Cells that may supervise by theme: large, or scattered over many places. */
export const demoConditions: readonly (readonly [body: string, condition: string])[] = [
  ['CA11', 'cellLargeOrDispersed'],
  ['CE11', 'cellLargeOrDispersed'],
];

export interface DemoAssignment {
  readonly unit: string;
  readonly regime: string;
  readonly calendar: string;
  readonly zone: string;
}

export const demoAssignments: readonly DemoAssignment[] = [
  { unit: 'P', regime: 'vn-party-296-2025', calendar: 'vn', zone: 'Asia/Ho_Chi_Minh' },
  { unit: 'E', regime: 'generic-intl', calendar: 'mon-fri', zone: 'Europe/London' },
];

/** Everything of the demo has been so since this day. */
export const demoSince = '2020-01-01';
