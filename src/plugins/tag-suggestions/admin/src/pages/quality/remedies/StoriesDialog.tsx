import { Flex, Link, Loader, Modal, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import type { QualityFilters, QualityStoriesResponse } from '../../../../../contracts';
import { Notice } from '../../../panel/Notice';
import { useText } from '../../../text';
import { useQualityStoriesQuery } from '../api';
import { useFormats } from '../useFormats';

/** Of its form in the content manager; types that are not translated have no language to ask for. */
const addressOf = ({ uid, documentId, locale }: QualityStoriesResponse['data'][number]): string =>
  `/content-manager/collection-types/${uid}/${documentId}${locale ? `?plugins[i18n][locale]=${locale}` : ''}`;

interface StoriesDialogProps {
  name: string;
  rowKey: string;
  filters: QualityFilters;
  onClose: () => void;
  onCloseAutoFocus: (event: Event) => void;
}

/** The stories behind a row, each with what was offered for it and what it carried. */
export const StoriesDialog = ({ name, rowKey, filters, onClose, onCloseAutoFocus }: StoriesDialogProps) => {
  const t = useText();
  const formats = useFormats();
  const { data, isError, refetch } = useQualityStoriesQuery({ ...filters, key: rowKey });

  const told = (offeredAt: number | null, carried: boolean) =>
    offeredAt === null
      ? t(carried ? 'quality.story.addedByHand' : 'quality.story.neither')
      : t(carried ? 'quality.story.offeredCarried' : 'quality.story.offeredOnly', { rank: offeredAt });

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => (isOpen ? undefined : onClose())}>
      <Modal.Content aria-describedby={undefined} onCloseAutoFocus={onCloseAutoFocus}>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{t('quality.stories.title', { name })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {isError ? (
            <Notice
              tone="danger"
              text={t('quality.stories.failed')}
              action={{ label: t('error.retry'), onClick: () => void refetch() }}
            />
          ) : !data ? (
            <Flex justifyContent="center">
              <Loader>{t('quality.loadingRows')}</Loader>
            </Flex>
          ) : data.length === 0 ? (
            <Typography textColor="neutral600">{t('quality.stories.none')}</Typography>
          ) : (
            <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
              {data.map((story) => (
                <Flex
                  key={`${story.uid}:${story.documentId}:${story.locale}`}
                  tag="li"
                  direction="column"
                  alignItems="flex-start"
                  gap={1}
                >
                  <Link tag={RouterLink} to={addressOf(story)}>
                    <bdi>{story.title || t('quality.stories.untitled')}</bdi>
                  </Link>
                  <Typography variant="pi" textColor="neutral600">
                    {t('quality.story.line', {
                      day: formats.day(story.at),
                      told: told(story.offeredAt, story.carried),
                    })}
                  </Typography>
                </Flex>
              ))}
            </Flex>
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};
