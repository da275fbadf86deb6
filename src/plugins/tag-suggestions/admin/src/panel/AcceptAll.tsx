import { Button, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import { useText } from '../text';

const STEPS = [50, 60, 70, 75, 80, 85, 90, 95];

const Threshold = styled.div`
  flex: 0 0 8.8rem;
`;
const Grow = styled(Button)`
  flex: 1 1 10rem;
  padding-inline: ${({ theme }) => theme.spaces[2]};
`;

interface AcceptAllProps {
  /** How many the button accepts. */
  count: number;
  /** Per cent. */
  threshold: number;
  onThreshold: (threshold: number) => void;
  onAccept: () => void;
}

/** "Accept all above N %": what it would take is said on the button before it is pressed. */
export const AcceptAll = ({ count, threshold, onThreshold, onAccept }: AcceptAllProps) => {
  const t = useText();
  const { formatNumber } = useIntl();
  const steps = STEPS.includes(threshold) ? STEPS : [...STEPS, threshold].sort((a, b) => a - b);
  const percent = (step: number) => formatNumber(step / 100, { style: 'percent' });

  return (
    <Flex gap={1} width="100%" wrap="wrap">
      <Grow
        type="button"
        size="S"
        variant="secondary"
        disabled={count === 0}
        aria-label={t('acceptAll.label', { count, threshold: threshold / 100 })}
        onClick={onAccept}
      >
        {t('acceptAll.button', { count })}
      </Grow>
      <Threshold>
        <SingleSelect
          size="S"
          aria-label={t('acceptAll.threshold')}
          value={String(threshold)}
          onChange={(value: string | number) => onThreshold(Number(value))}
        >
          {steps.map((step) => (
            <SingleSelectOption key={step} value={String(step)}>
              {percent(step)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Threshold>
    </Flex>
  );
};
