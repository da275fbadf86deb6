import * as React from 'react';
import { Flex, IconButton, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { Kind } from '../../../contracts';
import { KindIcon } from './KindIcon';

const Rows = styled.ul`
  list-style: none;
  margin: 0;
  padding: ${({ theme }) => theme.spaces[1]} 0 0;
`;
const Name = styled.bdi`
  overflow-wrap: anywhere;
`;

export interface TagRow {
  id: string;
  name: string;
  kind?: Kind;
  note?: string;
  actionLabel: string;
}

interface TagListProps {
  rows: readonly TagRow[];
  label: string;
  /** Absent: the rows have no button. */
  onAct?: (id: string) => void;
  icon: React.ReactNode;
}

/** Names with one button each: the article's tags, or what was rejected. */
export const TagList = ({ rows, label, onAct, icon }: TagListProps) => (
  <Rows role="list" aria-label={label}>
    {rows.map((row) => (
      <Flex
        key={row.id}
        tag="li"
        gap={2}
        alignItems="flex-start"
        justifyContent="space-between"
        paddingBottom={1}
      >
        <Flex gap={2} alignItems="flex-start" minWidth={0} paddingTop={1}>
          <Flex shrink={0} paddingTop="0.2rem">
            <KindIcon kind={row.kind ?? 'topic'} />
          </Flex>
          <Flex direction="column" alignItems="flex-start" minWidth={0}>
            <Typography variant="pi" textColor="neutral800">
              <Name>{row.name}</Name>
            </Typography>
            {row.note ? (
              <Typography variant="pi" textColor="neutral600">
                {row.note}
              </Typography>
            ) : null}
          </Flex>
        </Flex>
        {onAct ? (
          <IconButton
            size="XS"
            variant="ghost"
            withTooltip={false}
            label={row.actionLabel}
            onClick={() => onAct(row.id)}
          >
            {icon}
          </IconButton>
        ) : null}
      </Flex>
    ))}
  </Rows>
);
