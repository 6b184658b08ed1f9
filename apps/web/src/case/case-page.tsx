import { Badge, Group, SimpleGrid, Stack, Tabs, Text } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { CaseView } from '#libs/contract';
import { WhatYouCanDo } from '../act/what-you-can-do.tsx';
import { caseTabs, type CaseTab } from '../addresses.ts';
import { query } from '../api.ts';
import { useSay } from '../i18n.ts';
import { SubjectName } from '../names/subject-name.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Ltr } from '../ui/ltr.tsx';
import { Page } from '../ui/page.tsx';
import { Documents } from './documents.tsx';
import { Findings } from './findings.tsx';
import { Flags } from './flags.tsx';
import { History } from './history.tsx';
import { Measures } from './measures.tsx';
import { Overview } from './overview.tsx';
import { Parties } from './parties.tsx';
import { StageList } from './stage-list.tsx';
import { WaitingFor } from './waiting-for.tsx';

const Header = ({ file }: { readonly file: CaseView }) => {
  const say = useSay();
  return (
    <Stack gap="xs">
      <Text>
        <SubjectName subject={file.subject} /> · <bdi>{say(`kind.${file.kind}`)}</bdi>
      </Text>
      <Group gap="xs">
        <Badge color="gray">{file.grade === undefined ? say('web.case.ungraded') : say(`grade.${file.grade}`)}</Badge>
        {file.round > 0 && <Badge color="gray">{say('web.case.round', { number: file.round + 1 })}</Badge>}
        <Flags flags={file.flags} />
      </Group>
      {file.you.parties.length > 0 && (
        <Text size="sm">
          {say('web.case.youAre')} {file.you.parties.map((party) => say(`party.${party}`)).join(say('web.ui.comma'))}
        </Text>
      )}
    </Stack>
  );
};

const panels: Readonly<Record<CaseTab, (props: { readonly file: CaseView }) => React.ReactNode>> = {
  overview: Overview,
  findings: Findings,
  measures: Measures,
  documents: Documents,
  people: Parties,
  history: History,
};

const Panels = ({ file }: { readonly file: CaseView }) => {
  const say = useSay();
  const { tab = 'overview' } = useSearch({ from: '/cases/$id' });
  const navigate = useNavigate({ from: '/cases/$id' });
  const Panel = panels[tab];
  return (
    <Tabs
      value={tab}
      onChange={(wanted) => void navigate({ search: { tab: wanted as CaseTab }, replace: true, resetScroll: false })}
      keepMounted={false}
    >
      <Tabs.List aria-label={say('web.case.parts')}>
        {caseTabs.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {say(`web.case.tab.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={tab} pt="md">
        <Panel file={file} />
      </Tabs.Panel>
    </Tabs>
  );
};

/** One case: where it stands, what can be done now, what it waits for, and all that it holds. */
export const CasePage = () => {
  const say = useSay();
  const { id } = useParams({ from: '/cases/$id' });
  const asked = query.useQuery('get', '/cases/{id}', { params: { path: { id } } });
  const number = asked.data?.number ?? '';
  return (
    <Page
      title={number === '' ? say('web.case.title') : say('web.case.titleOf', { number })}
      heading={
        <Group gap="xs" component="span">
          <span>{say('web.case.title')}</span>
          {number !== '' && <Ltr>{number}</Ltr>}
        </Group>
      }
      actions={number === '' ? null : <CopyButton value={number} label={say('web.case.copyNumber')} />}
    >
      <Loaded asked={asked} lines={8}>
        {(file) => (
          <Stack gap="lg">
            <Header file={file} />
            <StageList file={file} />
            <SimpleGrid cols={{ base: 1, lg: 2 }}>
              <WhatYouCanDo file={file} />
              <WaitingFor file={file} />
            </SimpleGrid>
            <Panels file={file} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
};
