'use strict';

/**
 * Runs before a command (`node -r`), in whatever Node there is: one that is too old ends here, with what is needed.
 * What Node says of its own experiments is nothing to whoever runs a command.
 */
const { lackOf } = require('./lack.cjs');

const lack = lackOf(process.versions.node);
if (lack) {
  console.error(lack);
  process.exit(1);
}
process.removeAllListeners('warning');
process.on('warning', ({ message, name }) => {
  if (name !== 'ExperimentalWarning') console.error(`${name}: ${message}`);
});
