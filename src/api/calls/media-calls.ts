// Calls on pictures: looked for, described, taken in.
import { uploadMedia, uploadMediaInput } from "../../newsroom/media/add-media.ts";
import { changeMedia, changeMediaInput } from "../../newsroom/media/change-media.ts";
import { getMedia, getMediaInput, listMedia, listMediaInput } from "../../newsroom/media/list-media.ts";
import { call } from "../call.ts";

export const mediaCalls = {
  "media.list": call({
    summary: "Pictures, newest first, found by words of what is said of them.",
    input: listMediaInput,
    scope: "media.read",
    run: listMedia,
  }),
  "media.get": call({
    summary: "One picture.",
    input: getMediaInput,
    scope: "media.read",
    run: getMedia,
  }),
  "media.change": call({
    summary: "Describes a picture anew or moves the point that stays in sight.",
    input: changeMediaInput.required({ version: true }),
    scope: "media.write",
    run: changeMedia,
  }),
  "media.upload": call({
    summary: "Takes a picture (JPEG, PNG, WebP) in. The same file again is the same picture.",
    input: uploadMediaInput,
    scope: "media.write",
    bytes: { most: 30 * 1_048_576, type: "image/*" },
    run: async (ctx, description, bytes) => getMedia(ctx, await uploadMedia(ctx, { bytes, description })),
  }),
};
