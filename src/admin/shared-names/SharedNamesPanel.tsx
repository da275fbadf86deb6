import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { namesInForm } from './form-names';
import { translations } from './translations';
import { useSharedNames } from './use-shared-names';

const ENTITY = 'api::entity.entity';

interface PanelProps {
  model: string;
  documentId?: string;
}

const useText = () => {
  const { formatMessage } = useIntl();
  return (key: string, values?: Record<string, string>) => {
    const id = `newsroom.shared-names.${key}` as keyof typeof translations.en;
    return formatMessage({ id, defaultMessage: translations.en[id] }, values);
  };
};

/** Beside the form of an entity: which other entities have the same name or alias. */
export const SharedNamesPanel = ({ model, documentId }: PanelProps) => {
  const text = useText();
  if (model !== ENTITY) return null;
  return { title: text('title'), content: <SharedNames documentId={documentId} /> };
};

const SharedNames = ({ documentId }: Pick<PanelProps, 'documentId'>) => {
  const text = useText();
  const values = useForm('SharedNames', (form) => form.values) as Record<string, unknown>;
  const answer = useSharedNames(namesInForm(values), documentId);

  if (answer.state !== 'known' || answer.shared.length === 0) {
    return (
      <Typography role="status" variant="pi" textColor="neutral600">
        {text(answer.state === 'known' ? 'none' : answer.state)}
      </Typography>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3} role="status">
      {answer.shared.map(({ name, entities }) => (
        <Box key={name}>
          <Typography variant="pi" fontWeight="semiBold" textColor="warning700">
            {text('shared', { name })}
          </Typography>
          <ul>
            {entities.map((entity) => (
              <li key={entity.documentId}>
                <Link tag={NavLink} to={`/content-manager/collection-types/${ENTITY}/${entity.documentId}`}>
                  {entity.name}
                </Link>
              </li>
            ))}
          </ul>
        </Box>
      ))}
      <Typography variant="pi" textColor="neutral600">
        {text('hint')}
      </Typography>
    </Flex>
  );
};
