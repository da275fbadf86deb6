import { admin } from './admin';
import { contentApi } from './content-api';
import { quality } from './quality';

/** The second name is what the page of an API token shows. */
export const controllers = { admin, quality, 'tag-suggestions': contentApi };
