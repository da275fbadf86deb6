import { createAccess } from './access';
import { createDecisions } from './decisions';
import { createEditableEntities } from './editable-entities';
import { createEntities } from './entities';
import { createOutcomes } from './outcomes';
import { createOffers } from './offers';
import { createPublicSuggestions } from './public-suggestions';
import { createQualityExport } from './quality-export';
import { createQualityReport } from './quality-report';
import { createQualityStories } from './quality-stories';
import { createQualityTables } from './quality-tables';
import { createRefusedNames } from './refused-names';
import { createRemedies } from './remedies';
import { createRanking } from './ranking';
import { createSettings } from './settings';
import { createState } from './state';
import { createSuggestions } from './suggestions';
import { createTaggerService } from './tagger';

export const services = {
  state: createState,
  access: createAccess,
  settings: createSettings,
  decisions: createDecisions,
  outcomes: createOutcomes,
  offers: createOffers,
  ranking: createRanking,
  tagger: createTaggerService,
  suggestions: createSuggestions,
  publicSuggestions: createPublicSuggestions,
  entities: createEntities,
  qualityReport: createQualityReport,
  qualityTables: createQualityTables,
  qualityExport: createQualityExport,
  qualityStories: createQualityStories,
  editableEntities: createEditableEntities,
  refusedNames: createRefusedNames,
  remedies: createRemedies,
};

export type Services = typeof services;
