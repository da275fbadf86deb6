import { Box, Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { SimilarEntity } from '../../../contracts';
import { useText } from '../text';
import { Section } from './Section';

interface SimilarEntitiesProps {
  similar: readonly SimilarEntity[];
  onUse: (entity: SimilarEntity) => void;
}

/** Entries of the vocabulary that look like the new name, each to be used instead of it. */
export const SimilarEntities = ({ similar, onUse }: SimilarEntitiesProps) => {
  const t = useText();
  const { formatList } = useIntl();
  return (
    <Box padding={4} hasRadius background="neutral100" borderColor="neutral200">
      <Section title={t('create.similar')} hint={t('create.similarHint')}>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={1}>
          {similar.map((entity) => (
            <Flex key={entity.entityId} tag="li" gap={3} justifyContent="space-between" wrap="wrap">
              <Box flex="1 1 24rem">
                <Typography tag="p" fontWeight="semiBold" textColor="neutral800">
                  <bdi>{entity.name}</bdi>
                </Typography>
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {[entity.kind ? t(`kind.${entity.kind}`) : null, t(`why.${entity.why}`)]
                    .filter((part) => part !== null)
                    .join(' · ')}
                </Typography>
                {entity.aliases.length > 0 ? (
                  <Typography tag="p" variant="pi" textColor="neutral600">
                    <bdi>{formatList(entity.aliases.slice(0, 6), { type: 'unit' })}</bdi>
                  </Typography>
                ) : null}
              </Box>
              <Button type="button" size="S" variant="secondary" onClick={() => onUse(entity)}>
                {t('create.useThis')}
                <VisuallyHidden>{`: ${entity.name}`}</VisuallyHidden>
              </Button>
            </Flex>
          ))}
        </Flex>
      </Section>
    </Box>
  );
};
