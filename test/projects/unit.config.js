module.exports = require('./only.js')('unit');
