'use strict';

// Strapi loads this shim from src/ at run time; the compiled server stands in dist/.
module.exports = require('../../../dist/src/plugins/tag-suggestions/server/src');
