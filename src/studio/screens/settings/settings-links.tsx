// Links as the settings hold them, with a label and an address.
import { t } from "../../words.ts";
import { PairsField } from "./settings-pairs.tsx";

export interface Link {
  label: string;
  address: string;
}

export interface LinksFieldProps {
  links: readonly Link[];
  onChange(links: Link[]): void;
  most: number;
  isDisabled: boolean;
}

export function LinksField({ links, onChange, most, isDisabled }: LinksFieldProps) {
  return (
    <PairsField
      rows={links.map(({ label, address }) => ({ name: label, address }))}
      onChange={(rows) => onChange(rows.map(({ name, address }) => ({ label: name, address })))}
      nameLabel={t("settings.linkName")}
      addressLabel={t("settings.linkAddress")}
      addLabel={t("settings.addLink")}
      most={most}
      isDisabled={isDisabled}
    />
  );
}
