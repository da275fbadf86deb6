import * as React from 'react';
import { useNotification } from '@strapi/strapi/admin';

import type { Remedy, RemedyRequest } from '../../../../../contracts';
import { statusOf } from '../../../logic/failure';
import { useText, type MessageKey } from '../../../text';
import { useTakeRemedyMutation, useUndoRemedyMutation } from '../api';
import { forget, remember, type Taken } from '../logic/taken';
import { describeWithName } from './describeRemedy';

const FAILURES: Partial<Record<number, MessageKey>> = {
  403: 'quality.remedy.forbidden',
  404: 'quality.remedy.gone',
  409: 'quality.remedy.conflict',
};

/**
 * Takes remedies and takes them back, and says how it went. What was taken stays with its row, so that the row shows it,
 * and the way back, where the reader is looking.
 */
export const useRemedyActions = () => {
  const t = useText();
  const { toggleNotification } = useNotification();
  const [taken, setTaken] = React.useState<Taken>({});
  const [takeRemedy] = useTakeRemedyMutation();
  const [undoRemedy] = useUndoRemedyMutation();

  const failed = (error: unknown, otherwise: MessageKey) =>
    toggleNotification({ type: 'danger', message: t(FAILURES[statusOf(error) ?? 0] ?? otherwise) });

  /** Whether it was taken. */
  const take = async (key: string, request: RemedyRequest): Promise<boolean> => {
    try {
      const remedy = await takeRemedy(request).unwrap();
      setTaken((now) => remember(now, key, remedy));
      toggleNotification({ type: 'success', message: describeWithName(remedy, t) });
      return true;
    } catch (error) {
      failed(error, 'quality.remedy.failed');
      return false;
    }
  };

  const undo = async (remedy: Pick<Remedy, 'id' | 'name'>): Promise<boolean> => {
    try {
      await undoRemedy(remedy.id).unwrap();
      setTaken((now) => forget(now, remedy.id));
      toggleNotification({ type: 'success', message: t('quality.remedy.undone', { name: remedy.name }) });
      return true;
    } catch (error) {
      failed(error, 'quality.remedy.undoFailed');
      return false;
    }
  };

  return { taken, take, undo };
};

export type RemedyActions = ReturnType<typeof useRemedyActions>;
