// Somebody's initials in a quiet circle; the name stands beside it or is read out.
export function Avatar({ name }: { name: string }) {
  const [first = "", second = ""] = name.trim().split(/\s+/);
  // Persian letters join: a half-space between the two keeps them apart.
  const initials = [first[0], second[0]].filter(Boolean).join("\u200c");
  return (
    <span className="avatar" aria-hidden>
      {initials || "؟"}
    </span>
  );
}
