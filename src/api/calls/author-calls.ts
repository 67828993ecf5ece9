// Calls on authors.
import { authorLines, listAuthorsInput } from "../../newsroom/authors/author-lines.ts";
import {
  changeAuthor,
  changeAuthorInput,
  createAuthor,
  createAuthorInput,
} from "../../newsroom/authors/change-author.ts";
import {
  addAuthorName,
  addAuthorNameInput,
  mergeAuthors,
  mergeAuthorsInput,
  separateAuthor,
  separateAuthorInput,
} from "../../newsroom/authors/merge-authors.ts";
import { call } from "../call.ts";

export const authorCalls = {
  "authors.list": call({
    summary: "Authors in the order of their names, with the other names that lead to each.",
    input: listAuthorsInput,
    scope: "newsroom.read",
    run: authorLines,
  }),
  "authors.create": call({
    summary: "Makes an author; naming one on an article makes one too.",
    input: createAuthorInput,
    scope: "newsroom.write",
    run: createAuthor,
  }),
  "authors.change": call({
    summary:
      "Gives an author another name, a line under it, an introduction or a portrait; the address stays.",
    input: changeAuthorInput.required({ version: true }),
    scope: "newsroom.write",
    run: changeAuthor,
  }),
  "authors.merge": call({
    summary:
      "Makes two authors one: the first becomes another name that leads to the second, also for readers.",
    input: mergeAuthorsInput.required({ version: true }),
    scope: "newsroom.write",
    run: mergeAuthors,
  }),
  "authors.alias": call({
    summary: "Gives an author another name that leads to them.",
    input: addAuthorNameInput.required({ version: true }),
    scope: "newsroom.write",
    run: addAuthorName,
  }),
  "authors.separate": call({
    summary: "Makes another name of an author an author again, with the articles that were given it.",
    input: separateAuthorInput,
    scope: "newsroom.write",
    run: separateAuthor,
  }),
};
