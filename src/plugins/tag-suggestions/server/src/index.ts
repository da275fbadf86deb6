import type { Core } from '@strapi/strapi';
import { changeModel } from './changes/model';
import { config } from './config';
import { contentTypes } from './content-types';
import { controllers } from './controllers';
import { outcomeTagModel } from './outcomes/model';
import { registerPermissions } from './permissions';
import { routes } from './routes';
import { services } from './services';
import { getService } from './services/get-service';

export default {
  config,
  contentTypes,
  controllers,
  routes,
  services,

  register({ strapi }: { strapi: Core.Strapi }): void {
    strapi.get('models').add(changeModel);
    strapi.get('models').add(outcomeTagModel);
  },

  /** Stops the boot with a sentence if the configuration names what is not there. */
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await registerPermissions(strapi);
    await getService(strapi, 'tagger').start();
  },

  async destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await getService(strapi, 'tagger').stop();
  },
};
