export default {
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/articles/:id/preview', handler: 'api::article.article.preview', config: {} },
  ],
};
