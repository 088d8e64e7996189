import { isPlainObject } from '../../check-tool/shape.ts';
import { objectAt, textAt } from '../../check-tool/members.ts';
import type { ExportUse, ReadRow } from './export-use.ts';
import { momentOf } from './moment-of.ts';

type Row = Record<string, unknown>;

const listAt = (row: Row, name: string): Row[] => {
  const found = row[name];
  return Array.isArray(found) ? found.filter(isPlainObject) : [];
};

const isAboveZero = (row: Row, ...names: string[]) => names.some((name) => Number(row[name]) > 0);

const textsAt = (rows: readonly Row[], name: string): string[] => rows.flatMap((row) => textAt(row, name) ?? []);

const use = (of: Pick<ExportUse, 'tool' | 'name' | 'at'> & Partial<ExportUse>): ExportUse => ({
  ...{ models: [], plan: null, repository: null },
  ...of,
});

/** Analytics of Claude Code: a person on a day. */
const claudeCode: ReadRow = (row) => {
  if (!isPlainObject(row.core_metrics) || row.date === undefined) return undefined;
  const breakdown = listAt(row, 'model_breakdown');
  if (breakdown.length === 0 && !isAboveZero(row.core_metrics, 'num_sessions')) return 'no use';
  const plan = row.customer_type === 'api' ? 'api' : null;
  const models = textsAt(breakdown, 'model');
  return use({ tool: 'claude-code', name: 'Claude Code', at: momentOf(row.date), models, plan });
};

/** The activity feed of Anthropic: an event. Only those of Claude Code are uses of a coding tool. */
const anthropicActivity: ReadRow = (row) => {
  const type = textAt(row, 'type');
  if (type === null || row.created_at === undefined || row.actor === undefined) return undefined;
  if (!/claude_code|local_session/.test(type)) return 'no use';
  return use({ tool: 'claude-code', name: 'Claude Code', at: momentOf(row.created_at) });
};

/** Daily usage of a team in Cursor: a person on a day. */
const cursor: ReadRow = (row) => {
  const requests = ['composerRequests', 'chatRequests', 'agentRequests', 'cmdkUsages', 'totalTabsAccepted'];
  if (row.date === undefined || !requests.some((name) => name in row)) return undefined;
  if (!isAboveZero(row, ...requests)) return 'no use';
  const models = textsAt([row], 'mostUsedModel');
  return use({ tool: 'cursor', name: 'Cursor', at: momentOf(row.date), models });
};

/** Usage metrics of GitHub Copilot: a person, or everybody, on a day. */
const copilotMetrics: ReadRow = (row) => {
  const counts = [
    'user_initiated_interaction_count',
    'code_generation_activity_count',
    'code_acceptance_activity_count',
  ];
  if (row.day === undefined || !counts.some((name) => name in row)) return undefined;
  if (!isAboveZero(row, ...counts)) return 'no use';
  const models = textsAt(listAt(row, 'totals_by_model_feature'), 'model');
  return use({ tool: 'copilot', name: 'GitHub Copilot', at: momentOf(row.day), models });
};

/** The audit log of GitHub: an event. Those about seats and settings are no use; what the agent did is. */
const gitHubAudit: ReadRow = (row) => {
  const at = row['@timestamp'] ?? row.created_at;
  if (textAt(row, 'action') === null || at === undefined) return undefined;
  if (!/^copilot(?:-swe-agent(?:\[bot\])?)?$/i.test(textAt(row, 'actor') ?? '')) return 'no use';
  const [repository = null] = /^[\w.-]{1,100}\/[\w.-]{1,100}$/.exec(textAt(row, 'repo') ?? '') ?? [];
  return use({ tool: 'copilot', name: 'GitHub Copilot agent', at: momentOf(at), repository });
};

/** A log entry of Google Cloud: a call. */
const codeAssist: ReadRow = (row) => {
  const service = textAt(objectAt(row, 'protoPayload'), 'serviceName');
  if (service === null || row.timestamp === undefined) return undefined;
  if (service !== 'cloudaicompanion.googleapis.com') return 'no use';
  return use({ tool: 'gemini', name: 'Gemini Code Assist', at: momentOf(row.timestamp) });
};

const VENDORS: readonly ReadRow[] = [claudeCode, cursor, copilotMetrics, gitHubAudit, codeAssist, anthropicActivity];

/** Reads a row of one of the exports that the handbook tells how to get. */
export const vendorRow: ReadRow = (row) => {
  for (const read of VENDORS) {
    const found = read(row);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The names under which vendors give a time and a model, in small letters without anything between. */
const TIMES = [
  'timestamp',
  'createdat',
  'eventtime',
  'time',
  'startedat',
  'starttime',
  'date',
  'day',
  'lastactivityat',
];
const MODELS = ['model', 'modelid', 'modelname', 'mostusedmodel'];

/** Returns what reads any list with a time in each row as uses of one tool. */
export const rowsOfTool =
  ({ id, name }: { id: string; name: string }): ReadRow =>
  (row) => {
    const fields = new Map(
      Object.entries(row).map(([field, value]) => [field.toLowerCase().replaceAll(/[^a-z]/g, ''), value]),
    );
    const time = TIMES.find((field) => fields.has(field));
    if (time === undefined) return undefined;
    const models = MODELS.flatMap((field) => fields.get(field) ?? []).filter((value) => typeof value === 'string');
    return use({ tool: id, name, at: momentOf(fields.get(time)), models });
  };
