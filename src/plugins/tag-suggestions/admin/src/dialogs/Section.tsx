import * as React from 'react';
import { Flex, Typography } from '@strapi/design-system';

/** A headed part of a dialog. */
export const Section = ({
  title,
  hint,
  children,
}: {
  title: string;
  hint?: string;
  children: React.ReactNode;
}) => (
  <Flex tag="section" direction="column" alignItems="stretch" gap={2}>
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography tag="h3" variant="delta">
        {title}
      </Typography>
      {hint ? (
        <Typography variant="pi" textColor="neutral600">
          {hint}
        </Typography>
      ) : null}
    </Flex>
    {children}
  </Flex>
);
