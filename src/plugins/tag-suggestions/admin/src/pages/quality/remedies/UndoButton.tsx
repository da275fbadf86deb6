import * as React from 'react';
import { TextButton } from '@strapi/design-system';

import type { Remedy } from '../../../../../contracts';
import { useText } from '../../../text';
import { describeWithName } from './describeRemedy';
import { focusInRow, UNDO_MARK } from './focusInRow';

interface UndoButtonProps {
  remedy: Remedy;
  /** Answers whether it was undone. */
  onUndo: (remedy: Remedy) => Promise<boolean>;
}

/** Takes a remedy back. It goes with what it undid: the focus moves on within its row. */
export const UndoButton = ({ remedy, onUndo }: UndoButtonProps) => {
  const t = useText();
  const [isRunning, setIsRunning] = React.useState(false);

  const undo = async (button: HTMLElement) => {
    const row = button.closest('[data-row]');
    setIsRunning(true);
    const isUndone = await onUndo(remedy);
    setIsRunning(false);
    if (isUndone) window.requestAnimationFrame(() => focusInRow(row, 'remedy'));
  };

  return (
    <TextButton
      type="button"
      loading={isRunning}
      aria-label={`${t('undo')}: ${describeWithName(remedy, t)}`}
      onClick={(event: React.MouseEvent<HTMLButtonElement>) => void undo(event.currentTarget)}
      {...{ [UNDO_MARK]: '' }}
    >
      {t('undo')}
    </TextButton>
  );
};
