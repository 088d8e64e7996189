import { addRecords } from './records/add-records.ts';
import { runCommand } from './run-command.ts';

await runCommand('add-records', addRecords);
