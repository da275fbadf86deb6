import { admin } from './admin';
import { contentApi } from './content-api';

/** The second name is what the page of an API token shows. */
export const controllers = { admin, 'tag-suggestions': contentApi };
