import type { Kind, QualityEntity, RemedyAction, RemedyRequest } from '../../../../../contracts';
import type { EntityChoice } from './EntityField';

/** A remedy that is only confirmed, with nothing to fill in. */
export type PlainAction = Exclude<RemedyAction, 'add-alias' | 'match-exact'>;

/** What a row asks for. `key` is the row's. */
export type DialogRequest = { key: string; name: string } & (
  | { type: 'confirm'; action: PlainAction; request: RemedyRequest }
  | {
      type: 'alias';
      entity?: EntityChoice;
      likely?: readonly EntityChoice[];
      alias: string;
      ideas?: readonly { text: string; stories: number }[];
    }
  | { type: 'exact'; entity: QualityEntity }
  | { type: 'create'; kind: Kind }
  | { type: 'stories' }
);

/** Opens a dialog; the focus returns to `opener`. */
export type OpenDialog = (request: DialogRequest, opener: HTMLElement) => void;
