// node schemas.mjs SCHEMA OUT (all.schema.json for ajv, all.schema.mjs for spectral): the schema of `policylint schema` as the peers can use it. Their YAML readers make dates of days, so that a
// day may also be an object there; nothing else is taken away.
import { readFileSync, writeFileSync } from "node:fs";

const [, , source, target] = process.argv;
const loosen = (node) => {
  if (Array.isArray(node)) return node.map(loosen);
  if (node === null || typeof node !== "object") return node;
  if (node.type === "string" && (node.format === "date" || node.pattern?.includes("[0-9]{4}-"))) return {};
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, loosen(value)]));
};
const text = JSON.stringify(loosen(JSON.parse(readFileSync(source, "utf8"))));
writeFileSync(target, target.endsWith(".mjs") ? `export default ${text};\n` : text);
