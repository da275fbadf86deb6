import type { QualityEntity, RemedyAction } from '../../../../../contracts';
import type { Text } from '../../../text';
import type { OpenDialog } from './dialog';

interface Row extends QualityEntity {
  key: string;
  aliasIdeas?: readonly { text: string; stories: number }[];
}

/** The buttons of a row of an entity, for the remedies that are open to it. */
export const entityButtons = (row: Row, actions: readonly RemedyAction[], t: Text, open: OpenDialog) =>
  actions.flatMap((action) => {
    const { key, name, entityId } = row;
    switch (action) {
      case 'stop-suggesting':
      case 'resume-suggesting':
        return {
          label: t(`quality.remedy.${action}`),
          onClick: (opener: HTMLElement) =>
            open({ type: 'confirm', key, name, action, request: { action, entityId } }, opener),
        };
      case 'match-exact':
        return {
          label: t(`quality.remedy.${action}`),
          onClick: (opener: HTMLElement) => open({ type: 'exact', key, name, entity: row }, opener),
        };
      case 'add-alias':
        return {
          label: t(`quality.remedy.${action}`),
          onClick: (opener: HTMLElement) =>
            open(
              {
                type: 'alias',
                key,
                name,
                entity: { entityId, name },
                alias: row.aliasIdeas?.[0]?.text ?? '',
                ideas: row.aliasIdeas,
              },
              opener,
            ),
        };
      case 'never-propose':
        return [];
    }
  });
