// Calls on stories: which articles tell one report.
import {
  getStory,
  getStoryInput,
  joinStoryInput,
  joinStoryOf,
  separateStory,
  separateStoryInput,
} from "../../newsroom/articles/article-story.ts";
import { call } from "../call.ts";

export const storyCalls = {
  "stories.get": call({
    summary:
      "Which other articles tell the report of this one, who filed them when, and how: copies and updates that the caller may see.",
    input: getStoryInput,
    scope: "articles.read",
    run: getStory,
  }),
  "stories.separate": call({
    summary: "Sets an article apart from its story; likeness does not bring it back.",
    input: separateStoryInput,
    scope: "articles.write",
    run: separateStory,
  }),
  "stories.join": call({
    summary: "Joins an article to the story that another one tells, with what had joined it.",
    input: joinStoryInput,
    scope: "articles.write",
    run: joinStoryOf,
  }),
};
