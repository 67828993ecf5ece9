// Whoever was invited chooses a password and is one of the newsroom.
import { acceptInvitation } from "../../joining.ts";
import { usePlace } from "../../location.ts";
import { BrokenLink } from "../../session/broken-link.tsx";
import { Gate } from "../../session/gate.tsx";
import { t } from "../../words.ts";
import { NewPasswordForm } from "./new-password-form.tsx";

export function InvitationScreen() {
  const token = usePlace().hash.slice(1);
  if (!token) return <BrokenLink title={t("invitation.title")} />;
  return (
    <Gate title={t("invitation.title")} intro={t("invitation.intro")}>
      <NewPasswordForm
        act={t("invitation.go")}
        onSubmit={async (password) => {
          await acceptInvitation({ token, password });
        }}
      />
    </Gate>
  );
}
