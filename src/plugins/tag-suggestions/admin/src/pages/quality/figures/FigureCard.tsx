import * as React from 'react';
import { Box, Flex, Tooltip, Typography, VisuallyHidden } from '@strapi/design-system';
import { Information } from '@strapi/icons';
import { styled } from 'styled-components';

import { useText } from '../../../text';

const InfoButton = styled.button`
  display: inline-flex;
  flex: none;
  padding: 0.3rem;
  border: 0;
  background: none;
  cursor: help;
  border-radius: ${({ theme }) => theme.borderRadius};

  svg {
    width: 1.4rem;
    height: 1.4rem;
    fill: ${({ theme }) => theme.colors.neutral500};
  }
  &:hover svg,
  &:focus-visible svg {
    fill: ${({ theme }) => theme.colors.primary600};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

export interface FigureChange {
  text: string;
  tone: 'success600' | 'danger600' | 'neutral600';
}

interface FigureCardProps {
  label: string;
  explanation: string;
  /** Null where there is nothing to count yet. */
  value: string | null;
  unit?: string;
  change: FigureChange | null;
  /** What the value rests on. */
  basis: string;
}

/** One figure, what it means on hover and focus, how it moved, and what it rests on. */
export const FigureCard = ({ label, explanation, value, unit, change, basis }: FigureCardProps) => {
  const t = useText();
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={5} height="100%">
      <Flex direction="column" alignItems="stretch" gap={2}>
        {/* Two lines for every label, so that the values stand in one line. */}
        <Flex gap={1} justifyContent="space-between" alignItems="flex-start" minHeight="3.6rem">
          <Typography tag="h3" variant="pi" fontWeight="semiBold" textColor="neutral600">
            {label}
          </Typography>
          <Tooltip label={explanation} style={{ maxWidth: '32rem' }}>
            <InfoButton type="button">
              <Information aria-hidden focusable={false} />
              <VisuallyHidden>{t('quality.figure.about', { label })}</VisuallyHidden>
            </InfoButton>
          </Tooltip>
        </Flex>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          {value === null ? (
            <Typography tag="p" variant="beta" textColor="neutral600">
              {t('quality.figure.none')}
            </Typography>
          ) : (
            <Typography tag="p" variant="alpha" textColor="neutral800">
              {value}
              {unit ? <Typography variant="omega" textColor="neutral600">{` ${unit}`}</Typography> : null}
            </Typography>
          )}
          {change ? (
            <Typography tag="p" variant="pi" fontWeight="semiBold" textColor={change.tone}>
              {change.text}
            </Typography>
          ) : null}
          <Typography tag="p" variant="pi" textColor="neutral600">
            {basis}
          </Typography>
        </Flex>
      </Flex>
    </Box>
  );
};
