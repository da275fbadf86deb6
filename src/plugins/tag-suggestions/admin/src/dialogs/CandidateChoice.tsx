import { Box, Flex, Radio, Typography } from '@strapi/design-system';

import type { SuggestionItem } from '../../../contracts';
import { useText } from '../text';
import { Section } from './Section';

interface CandidateChoiceProps {
  candidates: NonNullable<SuggestionItem['candidates']>;
  /** entityId of the chosen candidate. */
  value: string;
  onChange: (entityId: string) => void;
  isReadOnly: boolean;
}

/** What a doubtful name may mean, likeliest first, to choose from. */
export const CandidateChoice = ({ candidates, value, onChange, isReadOnly }: CandidateChoiceProps) => {
  const t = useText();
  return (
    <Section title={t('detail.candidates')} hint={t('detail.candidatesHint')}>
      <Radio.Group
        aria-label={t('detail.candidates')}
        value={value}
        disabled={isReadOnly}
        onValueChange={onChange}
      >
        {candidates.map(({ entityId, name, kind, description, probability }) => (
          <Box key={entityId} paddingTop={1} paddingBottom={1}>
            <Radio.Item value={entityId}>
              <Flex tag="span" direction="column" alignItems="flex-start">
                <Typography tag="span" variant="omega" fontWeight="semiBold" textColor="neutral800">
                  <bdi>{name}</bdi>
                </Typography>
                <Typography tag="span" variant="pi" textColor="neutral600">
                  {[kind ? t(`kind.${kind}`) : null, t('detail.probability', { probability })]
                    .filter((part) => part !== null)
                    .join(' · ')}
                </Typography>
                {description ? (
                  <Typography tag="span" variant="pi" textColor="neutral700">
                    {description}
                  </Typography>
                ) : null}
              </Flex>
            </Radio.Item>
          </Box>
        ))}
      </Radio.Group>
    </Section>
  );
};
