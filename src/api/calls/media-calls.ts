// Calls on pictures, films, sounds and subtitles: looked for, described, taken in.
import { uploadMedia, uploadMediaInput } from "../../newsroom/media/add-media.ts";
import { changeMedia, changeMediaInput } from "../../newsroom/media/change-media.ts";
import { getMedia, getMediaInput, listMedia, listMediaInput } from "../../newsroom/media/list-media.ts";
import { call } from "../call.ts";

export const mediaCalls = {
  "media.list": call({
    summary: "Pictures, films, sounds and subtitles, newest first, found by words of what is said of them.",
    input: listMediaInput,
    scope: "media.read",
    run: listMedia,
  }),
  "media.get": call({
    summary: "One picture, film, sound or file of subtitles.",
    input: getMediaInput,
    scope: "media.read",
    run: getMedia,
  }),
  "media.change": call({
    summary: "Describes it anew or moves the point of a picture that stays in sight.",
    input: changeMediaInput.required({ version: true }),
    scope: "media.write",
    run: changeMedia,
  }),
  "media.upload": call({
    summary:
      "Takes in a picture (JPEG, PNG, WebP), a film (MP4, WebM), a sound (MP3, M4A, OGG, WAV) or subtitles (WebVTT, SRT). The same file again is the same medium.",
    input: uploadMediaInput,
    scope: "media.write",
    file: { most: (ctx) => ctx.mediaBytes, types: ["image/*", "video/*", "audio/*", "text/vtt"] },
    run: async (ctx, description, pieces) => getMedia(ctx, await uploadMedia(ctx, { pieces, description })),
  }),
};
