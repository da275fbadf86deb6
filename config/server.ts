import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => {
  const publicUrl = env('PUBLIC_URL') || '';
  return {
    host: env('HOST') || '0.0.0.0',
    port: Number(env('PORT')) || 1337,
    url: publicUrl,
    // The server speaks plain HTTP, so where readers see https there is a proxy in front, whose headers count.
    proxy: { koa: env.bool('BEHIND_PROXY', publicUrl.startsWith('https:')) },
    app: { keys: env.array('APP_KEYS')! },
    // Uploads go to its folder `uploads`; everything else in it is served as it is.
    dirs: { public: env('PUBLIC_DIR') || './public' },
    // No look at the package registry for newer versions; our own lines tell where the newsroom is.
    logger: { updates: { enabled: false }, startup: { enabled: false } },
    // Nobody copies the archive out, or another one over it, through the network.
    transfer: { remote: { enabled: false } },
  };
};
