module.exports = require('./only.js')('built');
