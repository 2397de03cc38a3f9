-- Whose a row is never changes: keys alone allow a move that keeps every reference whole.
create trigger users_identity before update of id on users
when new.id is not old.id
begin
  select raise(abort, 'users: identity columns are immutable');
end;
--> statement-breakpoint
create trigger sessions_identity before update of id, user_id on sessions
when new.id is not old.id or new.user_id is not old.user_id
begin
  select raise(abort, 'sessions: identity columns are immutable');
end;
--> statement-breakpoint
create trigger oauth_accounts_identity before update of provider, provider_account_id, user_id on oauth_accounts
when new.provider is not old.provider or new.provider_account_id is not old.provider_account_id or new.user_id is not old.user_id
begin
  select raise(abort, 'oauth_accounts: identity columns are immutable');
end;
--> statement-breakpoint
create trigger user_settings_identity before update of id, user_id on user_settings
when new.id is not old.id or new.user_id is not old.user_id
begin
  select raise(abort, 'user_settings: identity columns are immutable');
end;
--> statement-breakpoint
create trigger persona_profiles_identity before update of id, user_id, is_custom on persona_profiles
when new.id is not old.id or new.user_id is not old.user_id or new.is_custom is not old.is_custom
begin
  select raise(abort, 'persona_profiles: identity columns are immutable');
end;
--> statement-breakpoint
create trigger bonds_identity before update of user_id, persona_id, owner_key on bonds
when new.user_id is not old.user_id or new.persona_id is not old.persona_id or new.owner_key is not old.owner_key
begin
  select raise(abort, 'bonds: identity columns are immutable');
end;
--> statement-breakpoint
create trigger current_personas_identity before update of user_id on current_personas
when new.user_id is not old.user_id
begin
  select raise(abort, 'current_personas: identity columns are immutable');
end;
--> statement-breakpoint
create trigger conversation_memories_identity before update of id, user_id, persona_id on conversation_memories
when new.id is not old.id or new.user_id is not old.user_id or new.persona_id is not old.persona_id
begin
  select raise(abort, 'conversation_memories: identity columns are immutable');
end;
--> statement-breakpoint
create trigger chat_messages_identity before update of id, user_id, persona_id on chat_messages
when new.id is not old.id or new.user_id is not old.user_id or new.persona_id is not old.persona_id
begin
  select raise(abort, 'chat_messages: identity columns are immutable');
end;
--> statement-breakpoint
create trigger replies_identity before update of user_id, persona_id, message_id, reply_to on replies
when new.user_id is not old.user_id or new.persona_id is not old.persona_id or new.message_id is not old.message_id or new.reply_to is not old.reply_to
begin
  select raise(abort, 'replies: identity columns are immutable');
end;
--> statement-breakpoint
create trigger reply_contexts_identity before update of user_id, persona_id, message_id on reply_contexts
when new.user_id is not old.user_id or new.persona_id is not old.persona_id or new.message_id is not old.message_id
begin
  select raise(abort, 'reply_contexts: identity columns are immutable');
end;
--> statement-breakpoint
create trigger user_preferences_identity before update of id, user_id, persona_id on user_preferences
when new.id is not old.id or new.user_id is not old.user_id or new.persona_id is not old.persona_id
begin
  select raise(abort, 'user_preferences: identity columns are immutable');
end;
