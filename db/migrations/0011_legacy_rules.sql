-- Nothing is said in an archive: its messages come from an import, and from nowhere else, until its owner adopts it.
create trigger chat_messages_archive before insert on chat_messages
when (new.external_id is null or new.external_id not like 'legacy%')
  and (select is_archive from persona_profiles where id = new.persona_id) = 1
begin
  select raise(abort, 'chat_messages: an archive is read-only until it is adopted');
end;
--> statement-breakpoint
-- An account of a source stays the account it became; only erasing that one empties the link.
create trigger legacy_accounts_identity before update of source_id, legacy_id, user_id on legacy_accounts
when new.source_id is not old.source_id or new.legacy_id is not old.legacy_id
  or (new.user_id is not null and new.user_id is not old.user_id)
begin
  select raise(abort, 'legacy_accounts: identity columns are immutable');
end;
--> statement-breakpoint
create trigger legacy_accounts_erased after update of user_id on legacy_accounts
when new.user_id is null
begin
  update legacy_accounts set anchors = null where source_id = new.source_id and legacy_id = new.legacy_id;
end;
