// Jest's way to compile the tests.
const { compile } = require('./compile.cjs');

module.exports = { process: (source, file) => ({ code: compile(source, file) }) };
