import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readJson } from '../../scripts/dataset-files.js';

/** Asserts that JSON has the shape that a schema describes. The path stands in the message. */
export type Validate = (schema: string, json: unknown, path: string) => void;

/** Reads the schemas of built files. */
export async function readFileSchemas(): Promise<Validate> {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowMatchingProperties: true });
  addFormats.default(ajv);
  for (const file of await readdir('data/schema/files')) {
    ajv.addSchema((await readJson(`data/schema/files/${file}`)) as object);
  }
  return (name, json, path) => {
    const validate = ajv.getSchema(`${name}.schema.json`);
    assert.ok(validate, `there is no ${name}.schema.json`);
    assert.ok(validate(json), `${path} against ${name}: ${ajv.errorsText(validate.errors)}`);
  };
}
