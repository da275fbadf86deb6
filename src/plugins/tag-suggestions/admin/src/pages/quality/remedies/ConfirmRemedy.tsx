import * as React from 'react';
import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';

import { useText } from '../../../text';

interface ConfirmRemedyProps {
  title: string;
  /** What will change, and what will not. */
  body: string;
  submit: string;
  onSubmit: () => Promise<void>;
  onClose: () => void;
  onCloseAutoFocus: (event: Event) => void;
}

/** Asks before something changes for everybody. */
export const ConfirmRemedy = (props: ConfirmRemedyProps) => {
  const { title, body, submit, onSubmit, onClose, onCloseAutoFocus } = props;
  const t = useText();
  const [isRunning, setIsRunning] = React.useState(false);
  const run = async () => {
    setIsRunning(true);
    await onSubmit();
    setIsRunning(false);
  };
  return (
    <Dialog.Root open onOpenChange={(isOpen: boolean) => (isOpen ? undefined : onClose())}>
      <Dialog.Content onCloseAutoFocus={onCloseAutoFocus}>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle width="24px" height="24px" fill="warning600" aria-hidden />}>
          {body}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {t('cancel')}
            </Button>
          </Dialog.Cancel>
          <Button fullWidth loading={isRunning} onClick={() => void run()}>
            {submit}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
