import { Anchor, Group, Table } from '@mantine/core';
import type { CaseView } from '#libs/contract';
import { query } from '../api.ts';
import { useSay } from '../i18n.ts';
import { usePeople } from '../names/names.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Empty } from '../ui/empty.tsx';
import { useFormat } from '../ui/format.ts';
import { Loaded } from '../ui/loaded.tsx';
import { Ltr } from '../ui/ltr.tsx';
import { useDocumentWord } from './document-word.ts';

const kilobyte = 1024;

/** The documents of the case that the asker may read. */
export const Documents = ({ file }: { readonly file: CaseView }) => {
  const say = useSay();
  const wordOf = useDocumentWord();
  const { instant, number } = useFormat();
  const asked = query.useQuery('get', '/cases/{id}/documents', { params: { path: { id: file.id } } });
  const people = usePeople((asked.data?.items ?? []).map(({ by }) => by));
  return (
    <Loaded asked={asked}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty text={say('web.case.noDocuments')} />
        ) : (
          <Table.ScrollContainer minWidth={640} className="scrolls">
            <Table verticalSpacing="sm">
              <Table.Thead>
                <Table.Tr>
                  {(['document', 'size', 'by', 'filedAt', 'hash'] as const).map((name) => (
                    <Table.Th key={name} scope="col">
                      {say(`web.case.${name}`)}
                    </Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map((one) => (
                  <Table.Tr key={one.id}>
                    <Table.Td>
                      <Anchor href={`/api/cases/${file.id}/documents/${one.id}`} download>
                        {wordOf(one.kind)}
                      </Anchor>
                    </Table.Td>
                    <Table.Td>{say('web.case.kilobytes', { size: number(Math.ceil(one.size / kilobyte)) })}</Table.Td>
                    <Table.Td>
                      <bdi>{one.by === undefined ? '' : (people.get(one.by) ?? '')}</bdi>
                    </Table.Td>
                    <Table.Td>{one.filedAt === undefined ? '' : instant(one.filedAt, file.body.zone)}</Table.Td>
                    <Table.Td>
                      <Group gap={4} wrap="nowrap">
                        <Ltr>{one.hash.slice(0, 8)}</Ltr>
                        <CopyButton value={one.hash} label={say('web.case.copyHash')} />
                      </Group>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )
      }
    </Loaded>
  );
};
