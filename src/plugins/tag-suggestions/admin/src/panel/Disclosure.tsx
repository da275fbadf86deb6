import * as React from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { ChevronDown, ChevronUp } from '@strapi/icons';
import { styled } from 'styled-components';

const Toggle = styled.button`
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: ${({ theme }) => theme.spaces[2]};
  width: 100%;
  padding: ${({ theme }) => theme.spaces[1]} 0;
  border: 0;
  background: none;
  text-align: start;
  cursor: pointer;
  border-radius: ${({ theme }) => theme.borderRadius};

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
  svg {
    flex: none;
    width: 1rem;
    height: 1rem;
  }
`;

interface DisclosureProps {
  title: string;
  /** Said under the title also while it is closed. */
  hint?: string;
  isInitiallyOpen?: boolean;
  children: React.ReactNode;
}

/** A section of the panel that opens and closes. */
export const Disclosure = ({ title, hint, isInitiallyOpen = false, children }: DisclosureProps) => {
  const id = React.useId();
  const [isOpen, setIsOpen] = React.useState(isInitiallyOpen);
  const Icon = isOpen ? ChevronUp : ChevronDown;
  return (
    <Box width="100%" borderColor="neutral150" borderWidth="1px 0 0 0" borderStyle="solid" paddingTop={2}>
      <h3>
        <Toggle
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen((now) => !now)}
        >
          <Flex tag="span" direction="column" alignItems="flex-start">
            <Typography tag="span" variant="pi" fontWeight="bold" textColor="neutral600">
              {title}
            </Typography>
            {hint ? (
              <Typography tag="span" variant="pi" textColor="neutral600">
                {hint}
              </Typography>
            ) : null}
          </Flex>
          <Icon fill="neutral500" aria-hidden />
        </Toggle>
      </h3>
      <div id={id} hidden={!isOpen}>
        {isOpen ? children : null}
      </div>
    </Box>
  );
};
