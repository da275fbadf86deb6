import * as React from 'react';
import { Field, Flex, Radio, TextButton, TextInput, Typography } from '@strapi/design-system';

import type { QualityReport, RemedyRequest } from '../../../../../contracts';
import { useText } from '../../../text';
import { EntityField, type EntityChoice } from './EntityField';
import { RemedyForm } from './RemedyForm';

type Match = 'any' | 'exact';

interface AliasDialogProps {
  /** The entity that gets the alias; absent: it is to be chosen. */
  entity?: EntityChoice;
  likely?: readonly EntityChoice[];
  /** What stands in the field at first. */
  alias: string;
  /** Further texts that may be meant. */
  ideas?: readonly { text: string; stories: number }[];
  locale?: string;
  vocabulary: QualityReport['available']['vocabulary'];
  onSubmit: (request: RemedyRequest & { action: 'add-alias' }) => Promise<void>;
  onClose: () => void;
  onCloseAutoFocus: (event: Event) => void;
}

/** Short and all in capitals: read as an acronym, which is seldom meant in small letters. */
const looksLikeAcronym = (text: string): boolean =>
  text.length <= 8 && text === text.toUpperCase() && text !== text.toLowerCase();

/** Gives an entity another form by which texts call it. */
export const AliasDialog = (props: AliasDialogProps) => {
  const { entity, likely = [], ideas = [], locale, vocabulary, onSubmit, onClose, onCloseAutoFocus } = props;
  const t = useText();
  const [chosen, setChosen] = React.useState<EntityChoice | undefined>(entity ?? likely[0]);
  const [alias, setAlias] = React.useState(props.alias);
  const [match, setMatch] = React.useState<Match>(looksLikeAcronym(props.alias) ? 'exact' : 'any');
  const [isTried, setIsTried] = React.useState(false);
  const text = alias.trim();
  const others = ideas.filter((idea) => idea.text !== text);

  const submit = async () => {
    setIsTried(true);
    if (!chosen || text === '') return;
    await onSubmit({ action: 'add-alias', entityId: chosen.entityId, alias: text, match, locale });
  };

  return (
    <RemedyForm
      title={entity ? t('quality.alias.title', { name: entity.name }) : t('quality.alias.titleOpen')}
      submit={t('quality.remedy.add-alias')}
      onSubmit={submit}
      onClose={onClose}
      onCloseAutoFocus={onCloseAutoFocus}
    >
      {entity ? null : (
        <EntityField
          vocabulary={vocabulary}
          likely={likely}
          value={chosen}
          error={isTried && !chosen ? t('quality.alias.entityMissing') : undefined}
          onChange={setChosen}
        />
      )}
      <Field.Root
        name="alias"
        required
        hint={t('quality.alias.hint')}
        error={isTried && text === '' ? t('quality.alias.missing') : undefined}
      >
        <Field.Label>{t('quality.alias.text')}</Field.Label>
        <TextInput
          value={alias}
          dir="auto"
          autoComplete="off"
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => setAlias(event.target.value)}
        />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
      {others.length > 0 ? (
        <Flex gap={3} wrap="wrap">
          <Typography variant="pi" textColor="neutral600">
            {t('quality.alias.ideas')}
          </Typography>
          {others.map((idea) => (
            <TextButton key={idea.text} type="button" onClick={() => setAlias(idea.text)}>
              <bdi>{t('quality.alias.idea', { text: idea.text, stories: idea.stories })}</bdi>
            </TextButton>
          ))}
        </Flex>
      ) : null}
      <Field.Root name="match">
        <Field.Label>{t('quality.alias.match')}</Field.Label>
        <Radio.Group
          aria-label={t('quality.alias.match')}
          value={match}
          onValueChange={(value: string) => setMatch(value as Match)}
        >
          <Radio.Item value="any">{t('quality.alias.match.any')}</Radio.Item>
          <Radio.Item value="exact">{t('quality.alias.match.exact')}</Radio.Item>
        </Radio.Group>
      </Field.Root>
    </RemedyForm>
  );
};
