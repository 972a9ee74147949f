'use strict';

/**
 * Runs before a command (`node -r`), in whatever Node there is: one that is too old ends here, with what is needed.
 * What has been compiled once is kept for the next command (a third of a check of fifteen stories: Node's own cache, by content).
 * What Node says of its own experiments is nothing to whoever runs a command; what nobody foresaw is told in words.
 */
const { enableCompileCache } = require('node:module');
const { lackOf } = require('./lack.cjs');

const lack = lackOf(process.versions.node);
if (lack) {
  console.error(lack);
  process.exit(1);
}
enableCompileCache();
process.on('uncaughtException', (error) => {
  console.error(require('../refusal.ts').toldOfUnforeseen(error));
  process.exit(1);
});
process.removeAllListeners('warning');
process.on('warning', ({ message, name }) => {
  if (name !== 'ExperimentalWarning') console.error(`${name}: ${message}`);
});
