// Calls on the people of the newsroom: who they are and what they may, their sessions, their tokens.
import { changeAccount, changeAccountInput } from "../../newsroom/accounts/change-account.ts";
import {
  disableAccount,
  disableAccountInput,
  enableAccount,
} from "../../newsroom/accounts/disable-account.ts";
import {
  listColleagues,
  listColleaguesInput,
  listStaff,
  listStaffInput,
} from "../../newsroom/accounts/list-staff.ts";
import {
  changeRoleRule,
  changeRoleRuleInput,
  listRoleRules,
  listRoleRulesInput,
} from "../../newsroom/accounts/role-rules.ts";
import { clearSecondFactor, clearSecondFactorInput } from "../../newsroom/accounts/second-factor.ts";
import {
  inviteAccount,
  inviteAccountInput,
  sendLink,
  sendLinkInput,
} from "../../newsroom/accounts/send-link.ts";
import {
  endOwnSessions,
  endSessionInput,
  listSessions,
  listSessionsInput,
  signOutAccount,
  signOutAccountInput,
} from "../../newsroom/accounts/sessions.ts";
import {
  createToken,
  createTokenInput,
  listTokens,
  listTokensInput,
  revokeToken,
  revokeTokenInput,
} from "../../newsroom/accounts/tokens.ts";
import { shellInput, shellView } from "../../newsroom/settings/shell.ts";
import { call } from "../call.ts";

export const accountCalls = {
  "accounts.me": call({
    summary: "Who is signed in, what they may do at all, their second factor, the house.",
    input: shellInput,
    scope: null,
    early: true,
    run: shellView,
  }),
  "accounts.colleagues": call({
    summary: "Everybody of the staff by name, role and sections.",
    input: listColleaguesInput,
    scope: "staff.read",
    run: listColleagues,
  }),
  "accounts.list": call({
    summary: "The accounts with all that is known of them, by name, for whoever manages the staff.",
    input: listStaffInput,
    scope: "staff.read",
    run: listStaff,
  }),
  "accounts.invite": call({
    summary: "Makes an account and sends its link; without a mail server the answer holds the link.",
    input: inviteAccountInput,
    scope: null,
    fresh: true,
    run: inviteAccount,
  }),
  "accounts.link": call({
    summary: "Another link for an account: an invitation, or a new password for whoever has one already.",
    input: sendLinkInput,
    scope: null,
    fresh: true,
    run: sendLink,
  }),
  "accounts.change": call({
    summary: "Gives an account another name, address, role or other sections.",
    input: changeAccountInput.required({ version: true }),
    scope: null,
    fresh: true,
    run: changeAccount,
  }),
  "accounts.disable": call({
    summary: "Takes an account the way in; its sessions end at once.",
    input: disableAccountInput.required({ version: true }),
    scope: null,
    fresh: true,
    run: disableAccount,
  }),
  "accounts.enable": call({
    summary: "Gives a disabled account the way in again.",
    input: disableAccountInput.required({ version: true }),
    scope: null,
    fresh: true,
    run: enableAccount,
  }),
  "accounts.signOut": call({
    summary: "Ends every session of an account.",
    input: signOutAccountInput,
    scope: null,
    run: signOutAccount,
  }),
  "accounts.clearSecondFactor": call({
    summary: "Takes second factor and passkeys from an account whose telephone is lost.",
    input: clearSecondFactorInput,
    scope: null,
    fresh: true,
    run: clearSecondFactor,
  }),
  "accounts.rules": call({
    summary: "Of which roles a second factor is demanded.",
    input: listRoleRulesInput,
    scope: "staff.read",
    run: listRoleRules,
  }),
  "accounts.changeRule": call({
    summary: "Demands a second factor of a role, or not.",
    input: changeRoleRuleInput,
    scope: null,
    fresh: true,
    run: changeRoleRule,
  }),
  "sessions.list": call({
    summary: "The caller's own sessions, the last used first.",
    input: listSessionsInput,
    scope: null,
    run: listSessions,
  }),
  "sessions.end": call({
    summary: "Ends one of the caller's own sessions; without an id, all but this one.",
    input: endSessionInput,
    scope: null,
    run: endOwnSessions,
  }),
  "tokens.list": call({
    summary: "The caller's own tokens, the newest first.",
    input: listTokensInput,
    scope: null,
    run: listTokens,
  }),
  "tokens.create": call({
    summary: "Makes a token for named scopes; its secret is shown this once.",
    input: createTokenInput,
    scope: null,
    fresh: true,
    run: createToken,
  }),
  "tokens.revoke": call({
    summary: "Revokes one of the caller's own tokens.",
    input: revokeTokenInput,
    scope: null,
    run: revokeToken,
  }),
};
