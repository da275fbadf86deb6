import { Box, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';

import type { ContentTypesResponse } from '../../../contracts';
import { useTagContentTypesQuery } from '../api';
import { useContentTypeName } from '../strapi/contentManager';
import { useText } from '../text';

const ContentTypeRow = ({ uid, type }: { uid: string; type: ContentTypesResponse['data'][string] }) => {
  const name = useContentTypeName(uid);
  return (
    <Tr>
      {[name, [type.title, ...type.text].join(', '), type.tags].map((cell, index) => (
        <Td key={index}>
          <Typography textColor="neutral800">{cell}</Typography>
        </Td>
      ))}
    </Tr>
  );
};

/** Where the panel appears, as the plugin's configuration says: to be read here, changed in `config/plugins.ts`. */
export const ContentTypeTable = () => {
  const t = useText();
  const { data = {} } = useTagContentTypesQuery();
  const types = Object.entries(data);
  if (types.length === 0) return null;

  return (
    <Box background="neutral0" hasRadius shadow="filterShadow" padding={6}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography variant="delta" tag="h2">
          {t('settings.section.types')}
        </Typography>
        <Table colCount={3} rowCount={types.length + 1}>
          <Thead>
            <Tr>
              {(['settings.type', 'settings.reads', 'settings.writes'] as const).map((key) => (
                <Th key={key}>
                  <Typography variant="sigma">{t(key)}</Typography>
                </Th>
              ))}
            </Tr>
          </Thead>
          <Tbody>
            {types.map(([uid, type]) => (
              <ContentTypeRow key={uid} uid={uid} type={type} />
            ))}
          </Tbody>
        </Table>
      </Flex>
    </Box>
  );
};
