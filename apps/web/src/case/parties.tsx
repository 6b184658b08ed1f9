import { Table } from '@mantine/core';
import type { CaseView } from '#libs/contract';
import { useSay } from '../i18n.ts';
import { useNameOf, usePeople } from '../names/names.ts';

/** Who has which part in the case. */
export const Parties = ({ file }: { readonly file: CaseView }) => {
  const say = useSay();
  const nameOf = useNameOf();
  const people = usePeople(file.parties.map(({ person }) => person));
  return (
    <Table verticalSpacing="sm" layout="auto">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{say('web.case.part')}</Table.Th>
          <Table.Th scope="col">{say('web.case.holder')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {file.parties.map(({ party, person, body, unit }) => (
          <Table.Tr key={`${party} ${person ?? body ?? unit ?? ''}`}>
            <Table.Th scope="row" fw={400}>
              {say(`party.${party}`)}
            </Table.Th>
            <Table.Td>
              <bdi>{person === undefined ? nameOf(body ?? unit) : (people.get(person) ?? '')}</bdi>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};
