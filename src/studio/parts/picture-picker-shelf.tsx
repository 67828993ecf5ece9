// The newsroom's pictures, and where it is wished films, sounds and subtitles, newest first, found by words in any
// spelling. The arrows move through them, Enter opens.
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ListBox, ListBoxItem, ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { call } from "../client.ts";
import { t } from "../words.ts";
import { Button } from "./button.tsx";
import { FaultPanel } from "./fault-panel.tsx";
import type { MediaKind } from "./media-kinds.ts";
import { MediaSign } from "./media-player.tsx";
import type { Picture } from "./picture-picker.tsx";
import { PictureThumb } from "./picture-thumb.tsx";
import { SearchBox } from "./search-box.tsx";

const A_PAGE = 40;

export interface PictureShelfProps {
  label: string;
  onOpen(picture: Picture): void;
  /** Pictures alone unless told. */
  kinds?: readonly MediaKind[];
}

export function PictureShelf({ label, onOpen, kinds = ["picture"] }: PictureShelfProps) {
  const [kind, setKind] = useState<MediaKind | "all">("all");
  const [words, setWords] = useState("");
  const search = words.trim();
  const found = useInfiniteQuery({
    queryKey: ["media", "list", search, kind, ...kinds],
    queryFn: ({ pageParam, signal }) =>
      call(
        "media.list",
        {
          limit: A_PAGE,
          kinds: kind === "all" ? [...kinds] : [kind],
          ...(search ? { search } : {}),
          ...(pageParam ? { after: pageParam } : {}),
        },
        { signal },
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
  });
  const pictures = found.data?.pages.flatMap((page) => page.media) ?? [];
  return (
    <div className="shelf">
      <SearchBox label={t("picture.search")} value={words} onChange={setWords} />
      {kinds.length > 1 ? (
        <ToggleButtonGroup
          className="segments"
          aria-label={t("media.kinds")}
          disallowEmptySelection
          selectedKeys={[kind]}
          onSelectionChange={(keys) => setKind([...keys][0] as MediaKind | "all")}
        >
          {(["all", ...kinds] as const).map((id) => (
            <ToggleButton key={id} id={id} className="segment">
              {t(`media.kind.${id}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      ) : null}
      {found.isError ? <FaultPanel error={found.error} again={() => void found.refetch()} /> : null}
      <ListBox
        className="shelf-list"
        aria-label={label}
        layout="grid"
        items={pictures}
        selectionMode="none"
        onAction={(id) => {
          const picture = pictures.find((one) => one.id === id);
          if (picture) onOpen(picture);
        }}
        renderEmptyState={() => (
          <p className="quiet-text">
            {t(found.isSuccess ? (search ? "picture.notFound" : "picture.empty") : "loading")}
          </p>
        )}
      >
        {(picture) => (
          <ListBoxItem id={picture.id} textValue={picture.alt} className="shelf-picture">
            <span style={{ backgroundColor: picture.colour ?? undefined }}>
              {picture.kind === "picture" ? (
                <PictureThumb picture={picture} silent />
              ) : (
                <MediaSign kind={picture.kind} />
              )}
            </span>
            <span className="shelf-words">{picture.caption ?? picture.alt}</span>
            {picture.credit ? <span className="shelf-credit">{picture.credit}</span> : null}
          </ListBoxItem>
        )}
      </ListBox>
      {found.hasNextPage ? (
        <div className="list-end">
          <Button
            look="quiet"
            isPending={found.isFetchingNextPage}
            onPress={() => void found.fetchNextPage()}
          >
            {t("more")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
