module.exports = require('./only.js')('e2e');
