import { query } from '../api.ts';

const longKept = { staleTime: 600_000 };

/** The units of the organisation, by their ids. */
export const useUnits = () => query.useQuery('get', '/units', {}, longKept);
/** The bodies of today. */
export const useBodies = () => query.useQuery('get', '/bodies', {}, longKept);

/** The people of the given ids; an id names itself until its name has come. */
export const usePeople = (ids: readonly (string | undefined)[]): ReadonlyMap<string, string> => {
  const wanted = [...new Set(ids.filter((id) => id !== undefined && id !== ''))].sort().slice(0, 100) as string[];
  const { data } = query.useQuery(
    'get',
    '/people',
    { params: { query: { id: wanted } } },
    { ...longKept, enabled: wanted.length > 0 },
  );
  return new Map((data?.items ?? []).map(({ id, name }) => [id, name]));
};

/** The people who hold a post in a body or unit. */
export const usePeopleOf = (place: string | undefined) =>
  query.useQuery('get', '/people', { params: { query: { place: place ?? '' } } }, { enabled: place !== undefined });

/** The name of a unit, body or person; nothing until it has come. */
export const useNameOf = () => {
  const units = useUnits().data?.items ?? [];
  const bodies = useBodies().data?.items ?? [];
  const known = new Map([...units, ...bodies].map(({ id, name }) => [id, name]));
  return (id: string | undefined): string => (id === undefined ? '' : (known.get(id) ?? ''));
};
