// The demonstration's dossier.
import type { Context } from "../../context.ts";
import { publishDossier } from "../../newsroom/dossiers/publish-dossier.ts";
import { createDossier } from "../../newsroom/dossiers/save-dossier.ts";
import { readDossiers } from "./read-demo.ts";

export async function seedDossiers(
  ctx: Context,
  names: { codes: Map<string, number>; pictures: Map<string, string> },
): Promise<void> {
  for (const [place, { name, intro, picture, articles }] of readDossiers().entries()) {
    const { id } = await createDossier(ctx, {
      name,
      intro,
      picture: names.pictures.get(picture) ?? null,
      entries: articles.flatMap(({ article, note = null }) => {
        const code = names.codes.get(article);
        return code === undefined ? [] : [{ code, note }];
      }),
      key: `demo-dossier-${place}`,
    });
    await publishDossier(ctx, { id, key: `demo-dossier-${place}` });
  }
}
