import { useNameOf, usePeople } from './names.ts';

interface SubjectNameProps {
  readonly subject: { readonly organisation: string; readonly person?: string | undefined };
}

/** Who is inspected: a member by name, or an organisation. */
export const SubjectName = ({ subject }: SubjectNameProps) => {
  const nameOf = useNameOf();
  const people = usePeople([subject.person]);
  const person = subject.person === undefined ? undefined : people.get(subject.person);
  return <bdi>{person ?? nameOf(subject.organisation)}</bdi>;
};

/** The name of one person. */
export const PersonName = ({ id }: { readonly id: string }) => <bdi>{usePeople([id]).get(id) ?? '…'}</bdi>;
