import { PROJECT, ROOT } from './project.ts';
import { runCommand } from './run-command.ts';

// What tests the engine loads the compiler and more that an installed package does not have.
await runCommand('test', async (options) =>
  PROJECT === ROOT
    ? (await import('./test/test-engine.ts')).testEngine(options)
    : (await import('./test/test-project.ts')).testProject(options),
);
