export { createSlugIndexes } from './slug-indexes';
export { slugFor } from './slug-for';
export { slugMiddleware } from './slug-middleware';
