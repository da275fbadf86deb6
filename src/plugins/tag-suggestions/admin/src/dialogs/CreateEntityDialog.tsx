import * as React from 'react';
import {
  Box,
  Button,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';

import {
  KINDS,
  type CreateEntityResponse,
  type Kind,
  type SimilarEntity,
  type SuggestionItem,
} from '../../../contracts';
import { useCreateTagEntityMutation, useSimilarEntitiesQuery } from '../api';
import { conflictDetail, fieldErrors, statusOf } from '../logic/failure';
import { Notice } from '../panel/Notice';
import { useText } from '../text';
import { AliasFields } from './AliasFields';
import { SimilarEntities } from './SimilarEntities';

/** Milliseconds of quiet after which near-duplicates are looked for again. */
const PAUSE = 300;

interface CreateEntityDialogProps {
  /** What is known of the name already. */
  item: Pick<SuggestionItem, 'name' | 'kind' | 'aliases'>;
  locale?: string;
  /** Says what adding it does, where that is not tagging an article. */
  submitLabel?: string;
  onCreated: (entity: CreateEntityResponse['data']) => void;
  onUseExisting: (entity: SimilarEntity) => void;
  onClose: () => void;
  onCloseAutoFocus: (event: Event) => void;
}

interface Problems {
  name?: string;
  kind?: string;
  aliases?: string;
  form?: string;
}

const tidy = (aliases: readonly string[]) =>
  aliases.map((alias) => alias.trim()).filter((alias) => alias !== '');

/** Makes a vocabulary entry of a new name: what the text says is filled in, what looks alike stands first. */
export const CreateEntityDialog = (props: CreateEntityDialogProps) => {
  const { item, locale, onCreated, onUseExisting, onClose, onCloseAutoFocus } = props;
  const t = useText();
  const submitLabel = props.submitLabel ?? t('create.submit');
  const [name, setName] = React.useState(item.name);
  const [kind, setKind] = React.useState<Kind>(item.kind);
  const [aliases, setAliases] = React.useState<string[]>(item.aliases ?? []);
  const [problems, setProblems] = React.useState<Problems>({});
  const [conflicting, setConflicting] = React.useState<SimilarEntity[]>([]);
  const [create, { isLoading: isCreating }] = useCreateTagEntityMutation();
  const nameRef = React.useRef<HTMLInputElement>(null);
  const focusName = (event: Event) => {
    event.preventDefault();
    nameRef.current?.focus();
  };
  const draft = React.useMemo(
    () => ({ name: name.trim(), aliases: tidy(aliases), locale }),
    [aliases, locale, name],
  );
  const settled = useDebounce(draft, PAUSE);
  const { data: found = [] } = useSimilarEntitiesQuery(settled, { skip: settled.name === '' });
  const similar = [
    ...conflicting,
    ...found.filter(({ entityId }) => !conflicting.some((entity) => entity.entityId === entityId)),
  ];
  const mayShareName = conflicting.length > 0;

  const change =
    <T,>(set: (value: T) => void, field: keyof Problems) =>
    (value: T) => {
      set(value);
      setConflicting([]);
      setProblems((now) => ({ ...now, [field]: undefined, form: undefined }));
    };

  const submit = async (event: React.FormEvent) => {
    // The dialog's parents in React, not in the page, include the article's form.
    event.preventDefault();
    event.stopPropagation();
    if (draft.name === '') return setProblems({ name: t('create.error.required') });
    try {
      onCreated(await create({ ...draft, kind, ...(mayShareName ? { allowSameName: true } : {}) }).unwrap());
    } catch (error) {
      const status = statusOf(error);
      if (status === 409) {
        setConflicting(conflictDetail<SimilarEntity>(error, 'similar'));
        setProblems({ name: t('create.error.exists') });
      } else if (status === 400) {
        const { name: ofName, kind: ofKind, aliases: ofAliases } = fieldErrors(error);
        const message = (error as { message?: string }).message;
        setProblems({
          name: ofName,
          kind: ofKind,
          aliases: ofAliases && t('create.error.aliases', { message: ofAliases }),
          form: ofName || ofKind || ofAliases ? undefined : message,
        });
      } else {
        setProblems({ form: t(status === 403 ? 'create.error.forbidden' : 'create.error.unavailable') });
      }
    }
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => (isOpen ? undefined : onClose())}>
      <Modal.Content
        aria-describedby={undefined}
        onOpenAutoFocus={focusName}
        onCloseAutoFocus={onCloseAutoFocus}
      >
        <form noValidate onSubmit={(event) => void submit(event)}>
          <Modal.Header closeLabel={t('close')}>
            <Modal.Title>{t('create.title')}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={5}>
              {problems.form ? (
                <div role="alert">
                  <Notice tone="danger" text={problems.form} />
                </div>
              ) : null}
              {similar.length > 0 ? <SimilarEntities similar={similar} onUse={onUseExisting} /> : null}
              <Flex gap={4} alignItems="flex-start" wrap="wrap">
                <Box flex="2 1 28rem">
                  <Field.Root name="name" required error={problems.name}>
                    <Field.Label>{t('create.name')}</Field.Label>
                    <TextInput
                      ref={nameRef}
                      value={name}
                      dir="auto"
                      autoComplete="off"
                      onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
                        change(setName, 'name')(event.target.value)
                      }
                    />
                    <Field.Error />
                  </Field.Root>
                </Box>
                <Box flex="1 1 18rem">
                  <Field.Root name="kind" required error={problems.kind}>
                    <Field.Label>{t('create.kind')}</Field.Label>
                    <SingleSelect
                      value={kind}
                      onChange={(value: string | number) => change(setKind, 'kind')(value as Kind)}
                    >
                      {KINDS.map((option) => (
                        <SingleSelectOption key={option} value={option}>
                          {t(`kind.${option}`)}
                        </SingleSelectOption>
                      ))}
                    </SingleSelect>
                    <Field.Error />
                  </Field.Root>
                </Box>
              </Flex>
              <AliasFields
                aliases={aliases}
                error={problems.aliases}
                onChange={change(setAliases, 'aliases')}
              />
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button type="button" variant="tertiary" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={isCreating} variant={mayShareName ? 'secondary' : 'default'}>
              {mayShareName ? t('create.submitAnyway') : submitLabel}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
