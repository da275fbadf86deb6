export const PLUGIN_ID = 'tag-suggestions';
