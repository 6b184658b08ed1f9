import type { CaseFile } from '../case-file.ts';

/** One conflict or challenge decided. Upheld, it settles every other one of that person, who does nothing more here. */
export const decided = (
  file: CaseFile,
  id: string,
  outcome: 'cleared' | 'upheld',
): Pick<CaseFile, 'conflicts' | 'recused'> => {
  const person = file.conflicts.find((conflict) => conflict.id === id)?.person;
  const conflicts = file.conflicts.map((conflict) => {
    if (conflict.id === id) return { ...conflict, outcome };
    const moot = outcome === 'upheld' && conflict.person === person && conflict.outcome === undefined;
    return moot ? { ...conflict, outcome: 'moot' as const } : conflict;
  });
  const recused = outcome === 'cleared' || person === undefined || file.recused.includes(person);
  return { conflicts, recused: recused ? file.recused : [...file.recused, person] };
};
