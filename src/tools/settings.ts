import { type Deployment, deploymentOf } from '../lib/deployment/deployment.ts';

/**
 * The settings of a command, read before anything else. One that is wrong ends it with exit code 1.
 * @param consequence what the command has not done then, in Chinese
 */
export function readSettings(consequence = ''): Deployment {
  try {
    return deploymentOf(process.env);
  } catch (error) {
    console.error(`${(error as Error).message}\n${consequence}`.trim());
    process.exit(1);
  }
}
