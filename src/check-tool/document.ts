import type { DecisionsDocument } from '../api/decisions-document.ts';
import { beyondAnswering } from './answering-cost.ts';
import { SCHEMA_VERSION } from '../api/schema-version.ts';
import { inNewestForm } from './older-document.ts';
import * as shape from './shape.ts';
import {
  address,
  countShape,
  dateShape,
  fields,
  filled,
  flag,
  listShape,
  listOr,
  oneOf,
  onlyFields,
  type Shape,
} from './shape.ts';

/** Describes what the script reads of `decisions.json`. It decides by the policy, so it has no use for the table of answers. */
export type DecisionData = Omit<DecisionsDocument, '$schema' | 'answers'>;

/** The handbook cannot be read; the message says why, and what to do. */
export class NoHandbook extends Error {}

/**
 * Makes sure that a value is the document that the handbook writes, so that a damaged or a newer one is refused and
 * never answered from. (`decisionsDocument` of `src/api` is the same in zod, which the script cannot carry.)
 * @throws NoHandbook
 */
export function checkDocument(given: unknown): DecisionData {
  if (!shape.isPlainObject(given) || !('schemaVersion' in given)) {
    throw new NoHandbook('This is not the decisions.json of a handbook: it has no schemaVersion.');
  }
  const value = inNewestForm(given);
  const { schemaVersion, site } = value;
  if (Number.isSafeInteger(schemaVersion) && Number(schemaVersion) > SCHEMA_VERSION) {
    const where = typeof site === 'string' ? ` from ${site}check-tool.mjs` : '';
    throw new NoHandbook(
      `The handbook writes schemaVersion ${Number(schemaVersion)}; this script reads ${SCHEMA_VERSION}. Download the script again${where}.`,
    );
  }
  if (schemaVersion !== SCHEMA_VERSION) throw new NoHandbook(`schemaVersion should be ${SCHEMA_VERSION}.`);
  const fault = document(value, 'decisions');
  if (fault !== undefined) throw new NoHandbook(`This decisions.json is damaged: ${fault}.`);
  // The shape has just been checked, field by field.
  const data = value as unknown as DecisionData;
  const beyond = beyondAnswering(data.policy) ?? (data.announced && beyondAnswering(data.announced.policy));
  if (beyond !== undefined) throw new NoHandbook(`This decisions.json is not answered from: ${beyond}`);
  return data;
}

const retired = { retired: dateShape };
const value = fields({ id: filled, name: filled }, retired);
const values = listShape(value);
const ids = listShape(filled);

const isTrue: Shape = (value, at) => (value === true ? undefined : `${at} should be true`);

const selection = (shape: Shape) => listOr(listShape(shape, 1), selectionExcept(shape));
const selectionExcept =
  (shape: Shape): Shape =>
  (value, at) =>
    fields({ except: listShape(shape, 1) })(value, at) ?? onlyFields({ except: listShape(shape, 1) })(value, at);

const scope = onlyFields({
  divisions: selection(filled),
  tools: selection(filled),
  traits: shape.recordShape(selection(filled)),
  data: selection(filled),
  uses: selection(filled),
});

const anyRule = [
  { id: filled, title: filled, reason: filled, scope, effective: dateShape },
  { expires: dateShape, overrides: ids, redundant: oneOf('intended'), wayRound: oneOf('intended'), ...retired },
] as const;

const RULES: Record<string, Shape> = {
  permission: fields({}, { conditions: ids }),
  requirement: fields({}, { conditions: ids }),
  approval: fields({ routes: listShape(filled, 1) }, { conditions: ids }),
  prohibition: fields({}, { redLine: flag, instead: filled }),
};

const rule: Shape = (value, at) => {
  const kind = shape.isPlainObject(value) ? value.kind : undefined;
  return (
    fields({ ...anyRule[0], kind: oneOf(...Object.keys(RULES)) }, anyRule[1])(value, at) ??
    RULES[String(kind)]?.(value, at)
  );
};

/** Holds the parts that a decision and its words need. */
const binding = {
  policy: fields({
    organization: fields({
      policy: fields({ version: countShape, date: dateShape }),
      divisions: values,
      data: values,
      uses: values,
      traits: listShape(
        fields(
          {
            id: filled,
            name: filled,
            values: listShape(fields({ id: filled, name: filled }, { namesNobody: isTrue, ...retired })),
          },
          { sameMaker: isTrue, ...retired },
        ),
      ),
      conditions: values,
      routes: listShape(fields({ id: filled, name: filled, workingDays: countShape }, retired)),
      preferred: ids,
    }),
    tools: listShape(
      fields(
        {
          id: filled,
          name: filled,
          plans: listShape(
            fields(
              { id: filled, name: filled, traits: shape.recordShape(listOr(listShape(filled, 1), filled)) },
              retired,
            ),
          ),
        },
        { usualPlan: filled, ...retired },
      ),
    ),
    rules: listShape(rule),
  }),
  conditions: listShape(fields({ id: filled, name: filled, text: filled, how: filled }, { label: filled })),
  routes: listShape(
    fields(
      {
        id: filled,
        name: filled,
        summary: filled,
        decides: fields({ id: filled, name: filled }),
        workingDays: countShape,
        ask: filled,
        overdue: filled,
      },
      { askUrl: address },
    ),
  ),
};

const document = fields(
  {
    site: address,
    asOf: dateShape,
    validUntil: shape.orNull(dateShape),
    policyVersion: countShape,
    addresses: fields({ decide: address, rule: address, script: address }, { tools: address }),
    contact: fields({ name: filled, where: filled }, { url: address }),
    ...binding,
  },
  {
    timeZone: shape.zoneShape,
    announced: fields(binding),
    earlier: listShape(fields({ version: countShape, begins: dateShape, url: address })),
    replaced: dateShape,
  },
);

/** Returns the document by whose policy a day is decided: from its first day on, an announced version's. */
export function documentOn(document: DecisionData, day: string): DecisionData {
  const { announced, ...now } = document;
  if (!announced || day < announced.policy.organization.policy.date) return document;
  return { ...now, ...announced, policyVersion: announced.policy.organization.policy.version };
}
