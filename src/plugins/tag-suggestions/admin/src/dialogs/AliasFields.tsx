import * as React from 'react';
import { Box, Field, Flex, IconButton, TextButton, TextInput, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';

import { useText } from '../text';

interface AliasFieldsProps {
  aliases: readonly string[];
  error?: string;
  onChange: (aliases: string[]) => void;
}

/** The other forms of a new name, one line each. */
export const AliasFields = ({ aliases, error, onChange }: AliasFieldsProps) => {
  const t = useText();
  const titleId = React.useId();
  const listRef = React.useRef<HTMLDivElement>(null);
  const addRef = React.useRef<HTMLButtonElement>(null);
  const [focusLast, setFocusLast] = React.useState(false);

  React.useEffect(() => {
    if (!focusLast) return;
    setFocusLast(false);
    [...(listRef.current?.querySelectorAll('input') ?? [])].at(-1)?.focus();
  }, [focusLast]);

  return (
    <Flex role="group" aria-labelledby={titleId} direction="column" alignItems="stretch" gap={2}>
      <Box>
        <Typography id={titleId} tag="p" variant="pi" fontWeight="bold" textColor="neutral800">
          {t('create.aliases')}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {t('create.aliasesHint')}
        </Typography>
      </Box>
      <Flex ref={listRef} direction="column" alignItems="stretch" gap={2}>
        {aliases.map((alias, index) => (
          <Flex key={index} gap={2}>
            <Box flex="1">
              <TextInput
                aria-label={t('create.alias', { number: index + 1 })}
                value={alias}
                dir="auto"
                onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
                  onChange(aliases.map((now, at) => (at === index ? event.target.value : now)))
                }
              />
            </Box>
            <IconButton
              variant="ghost"
              withTooltip={false}
              label={t('create.removeAlias', { name: alias || String(index + 1) })}
              onClick={() => {
                onChange(aliases.filter((_, at) => at !== index));
                addRef.current?.focus();
              }}
            >
              <Trash />
            </IconButton>
          </Flex>
        ))}
      </Flex>
      {error ? (
        <Field.Root error={error}>
          <Field.Error />
        </Field.Root>
      ) : null}
      <Box>
        <TextButton
          ref={addRef}
          type="button"
          startIcon={<Plus />}
          onClick={() => {
            onChange([...aliases, '']);
            setFocusLast(true);
          }}
        >
          {t('create.addAlias')}
        </TextButton>
      </Box>
    </Flex>
  );
};
