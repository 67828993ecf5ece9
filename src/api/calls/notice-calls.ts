// Calls on the caller's own notices.
import { listNotices, listNoticesInput } from "../../newsroom/notices/list-notices.ts";
import { readNotices, readNoticesInput } from "../../newsroom/notices/read-notices.ts";
import { call } from "../call.ts";

export const noticeCalls = {
  "notices.list": call({
    summary: "What the caller should know of, newest first, and how much of it is unread.",
    input: listNoticesInput,
    scope: null,
    run: listNotices,
  }),
  "notices.read": call({
    summary: "Marks notices of the caller as read: those named, or all up to one.",
    input: readNoticesInput,
    scope: null,
    run: readNotices,
  }),
};
