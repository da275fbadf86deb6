import { Flex, TextButton, Typography } from '@strapi/design-system';
import { ArrowClockwise, Information, WarningCircle } from '@strapi/icons';

interface NoticeProps {
  text: string;
  tone: 'neutral' | 'danger';
  action?: { label: string; onClick: () => void };
}

/** A sentence in place of, or above, the suggestions. */
export const Notice = ({ text, tone, action }: NoticeProps) => {
  const Icon = tone === 'danger' ? WarningCircle : Information;
  return (
    <Flex
      width="100%"
      direction="column"
      alignItems="flex-start"
      gap={2}
      padding={3}
      hasRadius
      background={tone === 'danger' ? 'danger100' : 'neutral100'}
    >
      <Flex gap={2} alignItems="flex-start">
        <Flex shrink={0} paddingTop="0.2rem">
          <Icon
            width="1.4rem"
            height="1.4rem"
            fill={tone === 'danger' ? 'danger700' : 'neutral600'}
            aria-hidden
          />
        </Flex>
        <Typography variant="pi" textColor="neutral800">
          {text}
        </Typography>
      </Flex>
      {action ? (
        <TextButton type="button" startIcon={<ArrowClockwise />} onClick={action.onClick}>
          {action.label}
        </TextButton>
      ) : null}
    </Flex>
  );
};
