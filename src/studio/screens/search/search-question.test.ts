import assert from "node:assert/strict";
import { test } from "node:test";
import { isEmpty, questionAddress, questionInput, readQuestion, sameQuestion } from "./search-question.ts";

const read = (search: string) => readQuestion(new URLSearchParams(search));

test("a question goes into the address and comes back from it as it was", () => {
  const question = read("q=«پل تازه» -برق&section=3&live=withdrawn&sort=date");
  assert.deepEqual(question, {
    typed: "«پل تازه» -برق",
    filters: { section: "3", live: "withdrawn" },
    sort: "date",
  });
  assert.deepEqual(read(questionAddress(question).split("?")[1] ?? ""), question);
  assert.equal(questionAddress(read("")), "/search");
});

test("the newsroom is asked with the filters of the list; a number stays among the words", () => {
  assert.deepEqual(questionInput(read("q= ۱۲۲۶۵۷ &section=3&who=me&tag=پل")), {
    ...{ typed: "۱۲۲۶۵۷", sort: "relevance", sections: [3], mine: true, tag: "پل" },
  });
});

test("words of the list's own filter mean nothing here, and the bin is not searched", () => {
  assert.ok(isEmpty(read("words=پل&sort=date")));
  assert.ok(isEmpty(read("desk=binned")));
  assert.ok(!isEmpty(read("kind=report")));
});

test("the same question is known again in another order and with spaces around", () => {
  assert.ok(sameQuestion(read("q=پل &kind=report&section=3"), read("section=3&kind=report&q=پل")));
  assert.ok(!sameQuestion(read("q=پل"), read("q=پل&sort=date")));
});
