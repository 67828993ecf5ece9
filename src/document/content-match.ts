// Checks a row of children against the content expression of their parent («paragraph flow*»), so that schema.ts is the
// only place that says what may stand in what.
import { type NodeType, nodeSpecs } from "./schema.ts";

const names = Object.keys(nodeSpecs) as NodeType[];
const patterns = new Map(names.map((name) => [name, compile(nodeSpecs[name].content ?? "")]));

/** Whether these children, in this order, may stand in a node of this type. */
export function contentFits(parent: NodeType, children: readonly NodeType[]): boolean {
  return patterns.get(parent)?.test(children.map((child) => `${child} `).join("")) ?? false;
}

/** Every word of the expression becomes «(?:name )», a group becomes the choice of its members. */
function compile(expression: string): RegExp {
  const source = expression
    .replace(/\w+/g, (word) => `(?:(?:${members(word).join("|")}) )`)
    .replace(/ (?![)])/g, "");
  return new RegExp(`^${source}$`);
}

function members(word: string): string[] {
  const found = names.filter((name) => name === word || nodeSpecs[name].group?.split(" ").includes(word));
  if (found.length === 0) throw new Error(`the schema names «${word}», which it does not have`);
  return found;
}
