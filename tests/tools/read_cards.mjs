// Reads texts of vCards with ical.js: a JSON list of texts on standard input, a list of lists of jCards (RFC 7095) on
// standard output; {"error": "..."} stands for a text that it refuses. The argument is the folder of node_modules.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const found = createRequire(process.argv[2] + "/package.json").resolve("ical.js");
const ICAL = (await import(pathToFileURL(found))).default;

function read(text) {
  try {
    const cards = ICAL.parse(text);
    return typeof cards[0] === "string" ? [cards] : cards;
  } catch (error) {
    return { error: String(error) };
  }
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf-8")).map(read)));
