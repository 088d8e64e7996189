import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../../../src/api/documents.ts';
import { DOCUMENT_NAMES } from '../../../src/model/api-documents.ts';
import { jsonSchemaOf } from '../../../src/api/json-schema.ts';
import { handbook } from './default-handbook.ts';

interface Node {
  $ref?: string;
  type?: string;
  properties?: Record<string, Node>;
  required?: string[];
  additionalProperties?: boolean | Node;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
  const?: unknown;
}

const { site } = handbook.organization;

/** A reading of JSON Schema that is just enough for ours: whether a value fits the types and the required fields. */
function fits(root: Node & { $defs?: Record<string, Node> }, node: Node, value: unknown): boolean {
  if (node.$ref) return fits(root, root.$defs?.[node.$ref.replace('#/$defs/', '')] ?? assert.fail(node.$ref), value);
  const choices = node.anyOf ?? node.oneOf;
  if (choices) return choices.some((choice) => fits(root, choice, value));
  if ('const' in node) return node.const === value;
  if (node.type === 'array') {
    return Array.isArray(value) && value.every((item) => fits(root, node.items ?? assert.fail('items'), item));
  }
  if (node.type === 'object') {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const { properties = {}, additionalProperties, required = [] } = node;
    return (
      required.every((key) => key in value) &&
      Object.entries(value).every(([key, inner]) => {
        const schema = properties[key] ?? additionalProperties;
        return typeof schema === 'object' ? fits(root, schema, inner) : schema !== false;
      })
    );
  }
  if (node.type === 'integer') return Number.isInteger(value);
  return node.type === (value === null ? 'null' : typeof value);
}

/** Fields that a document may be without: one of before, and one of a handbook that has no changes to tell. */
const MAY_BE_ABSENT = ['timeZone', 'feed'];

for (const name of DOCUMENT_NAMES) {
  test(`${name}.schema.json describes ${name}.json, and has the address at which it is served`, () => {
    const schema = JSON.parse(JSON.stringify(jsonSchemaOf(site, name)));
    const document = JSON.parse(JSON.stringify(documentOf(handbook, name)));
    assert.equal(schema.$id, document.$schema);
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.ok(fits(schema, schema, document));
    for (const field of Object.keys(document)) {
      assert.ok(schema.properties[field], `${field} is described`);
      const { [field]: _, ...without } = document;
      assert.equal(fits(schema, schema, without), MAY_BE_ABSENT.includes(field), field);
    }
  });

  test(`${name}.schema.json accepts a document to which a field was added`, () => {
    const schema: Node = JSON.parse(JSON.stringify(jsonSchemaOf(site, name)));
    assert.notEqual(schema.additionalProperties, false);
  });
}

interface Validator {
  compile: (schema: unknown) => ((value: unknown) => boolean) & { errors?: unknown[] | null };
}

/** A full validator, where the tools of the project happen to bring one along. */
const AJV: string = 'ajv/dist/2020.js';
const ajv: { Ajv2020: new (options: object) => Validator } | undefined = await import(AJV).catch(() => undefined);

if (ajv) {
  for (const name of DOCUMENT_NAMES) {
    test(`${name}.schema.json is valid JSON Schema, and a validator accepts ${name}.json by it`, () => {
      const validator = new ajv.Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false });
      const validate = validator.compile(jsonSchemaOf(site, name));
      const isValid = validate(JSON.parse(JSON.stringify(documentOf(handbook, name))));
      assert.ok(isValid, JSON.stringify(validate.errors?.slice(0, 3)));
    });
  }
}
