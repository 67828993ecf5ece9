// Goes through the nodes of a body without recursion.
import type { Document, DocumentNode } from "./schema.ts";

/** Every node below the document, in reading order. */
export function* nodesOf(document: Document): Generator<DocumentNode> {
  const waiting: DocumentNode[] = document.content.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    if ("content" in node && node.content !== undefined)
      waiting.push(...(node.content.toReversed() as DocumentNode[]));
  }
}
