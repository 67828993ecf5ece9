// What somebody is in the newsroom, what that lets them do, and for which sections.
import { Select } from "../../parts/select.tsx";
import { t } from "../../words.ts";
import { type Role, roleChoices } from "./colleagues-list.ts";
import { SectionsField } from "./colleagues-sections.tsx";

export interface Post {
  role: Role;
  sectionIds: number[];
}

export interface PostFieldsProps {
  value: Post;
  onChange(post: Post): void;
  /** Nobody gives themselves another role. */
  isRoleFixed?: boolean;
  isDisabled?: boolean;
}

export function PostFields({ value, onChange, isRoleFixed = false, isDisabled = false }: PostFieldsProps) {
  const { role, sectionIds } = value;
  return (
    <>
      <Select
        label={t("staff.role")}
        value={role}
        onChange={(id) => onChange({ ...value, role: id as Role })}
        choices={roleChoices()}
        isDisabled={isRoleFixed}
      />
      <p className="help">{t(isRoleFixed ? "staff.ownRole" : `staff.may.${role}`)}</p>
      <SectionsField
        value={sectionIds}
        onChange={(ids) => onChange({ ...value, sectionIds: ids })}
        isDisabled={isDisabled}
      />
    </>
  );
}
