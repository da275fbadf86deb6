import * as React from 'react';
import { Field, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';

import type { QualityEntity, RemedyRequest } from '../../../../../contracts';
import { useText } from '../../../text';
import { RemedyForm } from './RemedyForm';

interface ExactDialogProps {
  entity: Pick<QualityEntity, 'entityId' | 'name' | 'aliases'>;
  onSubmit: (request: RemedyRequest & { action: 'match-exact' }) => Promise<void>;
  onClose: () => void;
  onCloseAutoFocus: (event: Event) => void;
}

/** Has one form of an entity recognised only as it is written: "US", and not "us". */
export const ExactDialog = ({ entity, onSubmit, onClose, onCloseAutoFocus }: ExactDialogProps) => {
  const t = useText();
  const forms = [
    ...new Set([
      entity.name,
      ...entity.aliases.filter(({ match }) => match !== 'exact').map(({ text }) => text),
    ]),
  ];
  const [alias, setAlias] = React.useState(entity.name);
  return (
    <RemedyForm
      title={t('quality.exact.title', { name: entity.name })}
      submit={t('quality.exact.submit')}
      onSubmit={() => onSubmit({ action: 'match-exact', entityId: entity.entityId, alias })}
      onClose={onClose}
      onCloseAutoFocus={onCloseAutoFocus}
    >
      <Typography textColor="neutral800">{t('quality.exact.body', { alias })}</Typography>
      {forms.length > 1 ? (
        <Field.Root name="alias">
          <Field.Label>{t('quality.exact.form')}</Field.Label>
          <SingleSelect value={alias} onChange={(value: string | number) => setAlias(String(value))}>
            {forms.map((form) => (
              <SingleSelectOption key={form} value={form}>
                {form}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      ) : null}
    </RemedyForm>
  );
};
