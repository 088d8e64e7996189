#!/usr/bin/env node
// The command `handbook` of the package: what run.mjs does, about the folder in which it is called.
process.env.HANDBOOK_PROJECT ??= process.cwd();
await import('./run.mjs');
