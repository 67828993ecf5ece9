// How far a comment is. Pending: not decided yet. Unpublishable: decided against, with a reason; it counts, nobody sees it.
export type CommentStatus = "pending" | "published" | "unpublishable";
