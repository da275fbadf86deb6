import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { ARTICLES } from '../articles';
import type { DemoImage } from '../types';

/** Uploads the images that are absent from the media library. @returns their ids by file name */
export async function seedImages(strapi: Core.Strapi): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const image of ARTICLES.flatMap((article) => article.leadImage ?? [])) {
    const stored = await strapi.db.query('plugin::upload.file').findOne({ where: { name: image.file } });
    ids.set(image.file, (stored ?? (await upload(strapi, image))).id);
  }
  return ids;
}

async function upload(strapi: Core.Strapi, { file, alt, caption }: DemoImage): Promise<{ id: number }> {
  // Only TypeScript is compiled to dist/, so the pictures are read where they stand.
  const filepath = path.join(strapi.dirs.app.src, 'demo/images', file);
  const [uploaded] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: { fileInfo: { name: file, alternativeText: alt, caption } },
      files: { filepath, originalFilename: file, mimetype: 'image/png', size: (await stat(filepath)).size },
    });
  return uploaded;
}
