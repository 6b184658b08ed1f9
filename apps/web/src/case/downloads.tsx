import { Button, Group } from '@mantine/core';
import type { CaseFilter } from '../addresses.ts';
import { useSay } from '../i18n.ts';
import { IconDownload } from '../ui/icons.ts';

const asQuery = (filter: CaseFilter): string =>
  new URLSearchParams(
    Object.entries(filter).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)])),
  ).toString();

/** The register as a file, narrowed and ordered as the page is. */
export const Downloads = ({ filter }: { readonly filter: CaseFilter }) => {
  const say = useSay();
  return (
    <Group gap="xs" className="no-print">
      {(['csv', 'xlsx'] as const).map((form) => (
        <Button
          key={form}
          component="a"
          href={`/api/cases.${form}?${asQuery(filter)}`}
          download
          size="xs"
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          {say(`web.cases.${form}`)}
        </Button>
      ))}
    </Group>
  );
};
