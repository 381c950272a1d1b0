/**
 * What of a value does not conform to a JSON Schema (draft 2020-12), as far as the published schemas go: a keyword that
 * is not known here is an error, so that nothing passes for not having been looked at.
 */
export function violations(schema: unknown, value: unknown, at = '$'): readonly string[] {
  if (!isObject(schema)) return schema === true ? [] : [`${at}: no value is allowed`];
  return Object.entries(schema).flatMap(([keyword, argument]) => {
    const check = KEYWORDS[keyword];
    if (check === undefined) throw new Error(`the keyword "${keyword}" is not known to this test`);
    return check(argument, value, at, schema);
  });
}

type Schema = Readonly<Record<string, unknown>>;
type Keyword = (argument: unknown, value: unknown, at: string, schema: Schema) => readonly string[];

const nothing: Keyword = () => [];

const KEYWORDS: Readonly<Record<string, Keyword>> = {
  $schema: nothing,
  $id: nothing,
  title: nothing,
  description: nothing,
  type: (type, value, at) => (isOfType(type, value) ? [] : [`${at}: not of type ${String(type)}`]),
  const: (expected, value, at) => (value === expected ? [] : [`${at}: not ${String(expected)}`]),
  enum: (words, value, at) => (list(words).includes(value) ? [] : [`${at}: not one of ${list(words).join(', ')}`]),
  anyOf: (branches, value, at) =>
    list(branches).some((branch) => violations(branch, value, at).length === 0) ? [] : [`${at}: fits no branch`],
  oneOf: (branches, value, at) =>
    list(branches).filter((branch) => violations(branch, value, at).length === 0).length === 1
      ? []
      : [`${at}: does not fit exactly one branch`],
  required: (names, value, at) =>
    isObject(value)
      ? list(names).flatMap((name) => (String(name) in value ? [] : [`${at}: lacks ${String(name)}`]))
      : [],
  properties: (known, value, at) =>
    isObject(known) && isObject(value)
      ? Object.entries(known).flatMap(([name, schema]) =>
          name in value ? violations(schema, value[name], `${at}.${name}`) : [],
        )
      : [],
  additionalProperties: (other, value, at, { properties }) =>
    isObject(value)
      ? Object.keys(value)
          .filter((name) => !isObject(properties) || !(name in properties))
          .flatMap((name) => violations(other, value[name], `${at}.${name}`))
      : [],
  propertyNames: (schema, value, at) =>
    isObject(value) ? Object.keys(value).flatMap((name) => violations(schema, name, `${at} key ${name}`)) : [],
  // those after the ones that `prefixItems` speaks of
  items: (schema, value, at, { prefixItems }) =>
    Array.isArray(value)
      ? value.flatMap((item, index) =>
          Array.isArray(prefixItems) && index < prefixItems.length ? [] : violations(schema, item, `${at}[${index}]`),
        )
      : [],
  prefixItems: (schemas, value, at) =>
    Array.isArray(value)
      ? list(schemas).flatMap((schema, index) => violations(schema, value[index], `${at}[${index}]`))
      : [],
  minItems: (least, value, at) =>
    Array.isArray(value) && value.length < Number(least) ? [`${at}: fewer than ${Number(least)} items`] : [],
  maxItems: (most, value, at) =>
    Array.isArray(value) && value.length > Number(most) ? [`${at}: more than ${Number(most)} items`] : [],
  minLength: (least, value, at) => (typeof value === 'string' && value.length < Number(least) ? [`${at}: short`] : []),
  pattern: (pattern, value, at) =>
    typeof value === 'string' && !new RegExp(String(pattern), 'u').test(value)
      ? [`${at}: not like ${String(pattern)}`]
      : [],
  minimum: (least, value, at) => (typeof value === 'number' && value < Number(least) ? [`${at}: too small`] : []),
  maximum: (most, value, at) => (typeof value === 'number' && value > Number(most) ? [`${at}: too large`] : []),
  exclusiveMinimum: (limit, value, at) =>
    typeof value === 'number' && value <= Number(limit) ? [`${at}: not above ${Number(limit)}`] : [],
};

function isOfType(type: unknown, value: unknown): boolean {
  if (Array.isArray(type)) return type.some((one) => isOfType(one, value));
  if (type === 'object') return isObject(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
