-- Signing in. The tables of the schema sign_in belong to platform/sign-in, which its parts of better-auth read and
-- write; whose account it is and what it may do stands in `account`.

create schema sign_in;

-- Everybody who can sign in: the account's id as text, its name and address.
create table sign_in."user" (
  id text primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  two_factor_enabled boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table sign_in.session (
  id text primary key,
  token text not null unique,
  user_id text not null references sign_in."user" on delete cascade,
  -- The longest it can last, used or not.
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  ip_address text,
  user_agent text,
  -- Last used, to the minute; unused for hours it ends.
  seen_at timestamptz not null default now(),
  -- When the person last proved to be who it is.
  proved_at timestamptz not null default now()
);
create index session_of_user on sign_in.session (user_id);
create index session_expires on sign_in.session (expires_at);

-- Passwords, as scrypt hashes with their salts.
create table sign_in.credential (
  id text primary key,
  account_id text not null,
  provider_id text not null,
  user_id text not null references sign_in."user" on delete cascade,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index credential_user on sign_in.credential (user_id);

-- Steps of signing in that wait for the next one.
create table sign_in.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_identifier on sign_in.verification (identifier);
create index verification_expires on sign_in.verification (expires_at);

-- Secret and backup codes are encrypted with the installation's secret.
create table sign_in.two_factor (
  id text primary key,
  user_id text not null references sign_in."user" on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);
create index two_factor_user on sign_in.two_factor (user_id);

create table sign_in.passkey (
  id text primary key,
  name text,
  public_key text not null,
  user_id text not null references sign_in."user" on delete cascade,
  credential_id text not null unique,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz default now()
);
create index passkey_user on sign_in.passkey (user_id);

-- How often something was tried within a window of time, by whom.
create table sign_in.pace (
  key text primary key,
  count integer not null,
  ends_at timestamptz not null
);
create index pace_ends on sign_in.pace (ends_at);

-- One-time codes that were taken: each opens once.
create table sign_in.used_code (
  user_id text not null references sign_in."user" on delete cascade,
  code text not null,
  at timestamptz not null default now(),
  primary key (user_id, code)
);

-- accounts
alter table account
  -- The sections it is for; those below them go along. None means all.
  add column section_ids integer[] not null default '{}',
  add column version integer not null default 1;

-- Links that let somebody choose a password once: to come in as the first (no account yet), as an invited one, or
-- after a forgotten password. Only the hash of the secret is kept.
create table account_link (
  id bigint generated always as identity primary key,
  purpose text not null check (purpose in ('welcome', 'invitation', 'reset')),
  account_id integer references account on delete cascade,
  secret_hash text not null unique,
  created_by text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  check ((purpose = 'welcome') = (account_id is null))
);
create index account_link_account on account_link (account_id);

create table api_token (
  id integer generated always as identity primary key,
  account_id integer not null references account on delete cascade,
  name text not null,
  secret_hash text not null unique,
  scopes text[] not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index api_token_account on api_token (account_id, id desc);

-- What the house asks of a role; a role without a row asks nothing.
create table role_rule (
  role text primary key,
  second_factor boolean not null default false
);
