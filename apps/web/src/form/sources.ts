import type { CaseView, DeadlineView } from '#libs/contract';
import { query } from '../api.ts';
import { useDocumentWord } from '../case/document-word.ts';
import { useBodies, usePeopleOf, useUnits } from '../names/names.ts';
import { useFormat } from '../ui/format.ts';
import { useAboutCase } from './about-case.ts';

/** Something that may be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Where the ids of a field come from. */
export const referenceSources = {
  body: 'bodies',
  organisation: 'units',
  unit: 'units',
  id: 'units',
  recipient: 'units',
  authorities: 'units',
  case: 'cases',
  evidence: 'documents',
} as const;

const sourceOf = (name: string): 'bodies' | 'units' | 'cases' | 'documents' | 'people' =>
  name in referenceSources ? referenceSources[name as keyof typeof referenceSources] : 'people';

const distinct = (choices: readonly Choice[]): readonly Choice[] => [
  ...new Map(choices.map((choice) => [choice.value, choice])).values(),
];

/** Who may be meant: people of the body, of the subject and of the higher body. */
const usePeopleAround = (file: CaseView | undefined): readonly Choice[] => {
  const places = [
    usePeopleOf(file?.body.id).data,
    usePeopleOf(file?.subject.organisation).data,
    usePeopleOf(file?.subject.host).data,
    usePeopleOf(file?.higherBody).data,
  ];
  return distinct(places.flatMap((place) => place?.items ?? []).map(({ id, name }) => ({ value: id, label: name })));
};

const useCases = (wanted: boolean): readonly Choice[] => {
  const { data } = query.useQuery('get', '/cases', { params: { query: { limit: 200 } } }, { enabled: wanted });
  return (data?.items ?? []).map(({ id, number }) => ({ value: id, label: number }));
};

/** The documents of the case, by their kind and the day on which they were filed. */
export const useDocumentChoices = (): readonly (Choice & { readonly hash: string })[] => {
  const wordOf = useDocumentWord();
  const { instant } = useFormat();
  const file = useAboutCase();
  const { data } = query.useQuery(
    'get',
    '/cases/{id}/documents',
    { params: { path: { id: file?.id ?? '' } } },
    { enabled: file !== undefined },
  );
  return (data?.items ?? []).map(({ id, hash, kind, filedAt }) => ({
    value: id,
    hash,
    label: [wordOf(kind), filedAt === undefined ? hash.slice(0, 8) : instant(filedAt, file?.body.zone)].join(' · '),
  }));
};

/** What may be chosen for a field that names something outside the case. */
export const useReferences = (name: string): readonly Choice[] => {
  const file = useAboutCase();
  const source = sourceOf(name);
  const units = useUnits().data?.items ?? [];
  const bodies = useBodies().data?.items ?? [];
  const all = {
    people: usePeopleAround(file),
    cases: useCases(source === 'cases'),
    documents: useDocumentChoices(),
    units: units.map(({ id, name: label }) => ({ value: id, label })),
    bodies: bodies.map(({ id, name: label }) => ({ value: id, label })),
  };
  return all[source];
};

const titleOf = (thing: Readonly<Record<string, unknown>>): string => {
  const results: unknown = thing['results'];
  const text: unknown = thing['fact'] ?? (Array.isArray(results) ? results[0] : undefined);
  return typeof text === 'string' ? `${String(thing['id'])} · ${text.slice(0, 80)}` : String(thing['id']);
};

const things = (list: readonly { readonly id: string }[]): readonly Choice[] =>
  list.map((thing) => ({ value: thing.id, label: titleOf(thing) }));

const open = ({ state }: DeadlineView): boolean => state === 'running' || state === 'paused';

/** What may be chosen for a field that names something inside the case; nothing when the case does not list it. */
export const useThings = (name: string): readonly Choice[] => {
  const file = useAboutCase();
  if (file === undefined) return [];
  switch (name) {
    case 'measure':
    case 'measures':
    case 'requirement':
    case 'carriedFrom':
      return things(file.measures);
    case 'finding':
    case 'findings':
      return things(file.findings);
    case 'deadline':
      return file.deadlines.filter(open).map(({ id, title }) => ({ value: id, label: title }));
    default:
      return [];
  }
};
