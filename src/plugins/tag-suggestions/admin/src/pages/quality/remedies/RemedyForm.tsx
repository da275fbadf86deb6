import * as React from 'react';
import { Button, Flex, Modal } from '@strapi/design-system';

import { useText } from '../../../text';

interface RemedyFormProps {
  title: string;
  submit: string;
  isDisabled?: boolean;
  onSubmit: () => Promise<void>;
  onClose: () => void;
  onCloseAutoFocus: (event: Event) => void;
  children: React.ReactNode;
}

/** The frame of a small dialog that asks for something before a remedy is taken. */
export const RemedyForm = (props: RemedyFormProps) => {
  const { title, submit, isDisabled, onSubmit, onClose, onCloseAutoFocus, children } = props;
  const t = useText();
  const [isRunning, setIsRunning] = React.useState(false);
  const run = async (event: React.FormEvent) => {
    event.preventDefault();
    setIsRunning(true);
    await onSubmit();
    setIsRunning(false);
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => (isOpen ? undefined : onClose())}>
      <Modal.Content aria-describedby={undefined} onCloseAutoFocus={onCloseAutoFocus}>
        <form noValidate onSubmit={(event) => void run(event)}>
          <Modal.Header closeLabel={t('close')}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={5}>
              {children}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button type="button" variant="tertiary" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={isRunning} disabled={isDisabled}>
              {submit}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
