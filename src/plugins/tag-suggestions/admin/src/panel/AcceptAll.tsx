import { Button, Flex, IconButton, MenuItem, SimpleMenu, VisuallyHidden } from '@strapi/design-system';
import { CaretDown, Check } from '@strapi/icons';
import { styled } from 'styled-components';

import { useText } from '../text';

const STEPS = [50, 60, 70, 75, 80, 85, 90, 95];

const Grow = styled(Button)`
  flex: 1;
  min-width: 0;
  height: auto;
  min-height: 3.2rem;
  padding-inline: ${({ theme }) => theme.spaces[2]};

  span {
    white-space: normal;
    overflow-wrap: anywhere;
  }
`;

interface AcceptAllProps {
  /** How many the button accepts. */
  count: number;
  /** Per cent. */
  threshold: number;
  onThreshold: (threshold: number) => void;
  onAccept: () => void;
}

/** "Accept all above N %": the button says what it would take, the menu beside it changes N. */
export const AcceptAll = ({ count, threshold, onThreshold, onAccept }: AcceptAllProps) => {
  const t = useText();
  const steps = STEPS.includes(threshold) ? STEPS : [...STEPS, threshold].sort((a, b) => a - b);
  const share = threshold / 100;

  return (
    <Flex gap={1} width="100%" alignItems="stretch">
      <Grow type="button" size="S" variant="secondary" disabled={count === 0} onClick={onAccept}>
        <span aria-hidden>{t('acceptAll.button', { count, threshold: share })}</span>
        <VisuallyHidden>{t('acceptAll.label', { count, threshold: share })}</VisuallyHidden>
      </Grow>
      <SimpleMenu
        tag={IconButton}
        icon={<CaretDown />}
        label={t('acceptAll.threshold')}
        size="S"
        variant="tertiary"
        popoverPlacement="bottom-end"
      >
        {steps.map((step) => (
          <MenuItem
            key={step}
            startIcon={step === threshold ? <Check /> : undefined}
            onSelect={() => onThreshold(step)}
          >
            {t('acceptAll.step', { threshold: step / 100 })}
          </MenuItem>
        ))}
      </SimpleMenu>
    </Flex>
  );
};
