import * as React from 'react';
import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';

import type { QualityReport } from '../../../../../contracts';
import { useText } from '../../../text';
import { useVocabularySearchQuery } from '../api';

export interface EntityChoice {
  entityId: string;
  name: string;
}

/** Milliseconds of quiet after which what was typed is looked for. */
const PAUSE = 250;

interface EntityFieldProps {
  vocabulary: QualityReport['available']['vocabulary'];
  /** Offered before anything is typed. */
  likely: readonly EntityChoice[];
  value: EntityChoice | undefined;
  error?: string;
  onChange: (entity: EntityChoice | undefined) => void;
}

/** An entity of the vocabulary, looked up by what is typed. */
export const EntityField = ({ vocabulary, likely, value, error, onChange }: EntityFieldProps) => {
  const t = useText();
  const [text, setText] = React.useState(value?.name ?? '');
  const typed = useDebounce(text.trim(), PAUSE);
  const isSearching = typed !== '' && typed !== value?.name;
  const { data: found = [], isFetching } = useVocabularySearchQuery(
    { ...vocabulary, text: typed },
    { skip: !isSearching },
  );
  const choices: readonly EntityChoice[] = isSearching ? found : value ? [value] : likely;

  return (
    <Field.Root name="entity" required error={error}>
      <Field.Label>{t('quality.alias.entity')}</Field.Label>
      <Combobox
        autocomplete="none"
        placeholder={t('quality.alias.entityPlaceholder')}
        value={value?.entityId ?? ''}
        textValue={text}
        loading={isFetching}
        loadingMessage={t('quality.loadingRows')}
        noOptionsMessage={() => t('quality.alias.noEntity')}
        clearLabel={t('quality.alias.clear')}
        onTextValueChange={(next: string) => {
          setText(next);
          // What is being typed is no choice yet, least of all the one before.
          if (value && next !== value.name) onChange(undefined);
        }}
        onClear={() => {
          setText('');
          onChange(undefined);
        }}
        onChange={(id?: string) => {
          const chosen = choices.find(({ entityId }) => entityId === id);
          if (!chosen) return;
          setText(chosen.name);
          onChange(chosen);
        }}
      >
        {choices.map(({ entityId, name }) => (
          <ComboboxOption key={entityId} value={entityId} textValue={name}>
            {name}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Error />
    </Field.Root>
  );
};
