CREATE TABLE `chat_messages` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`persona_id` integer NOT NULL,
	`memory_id` integer,
	`role` text NOT NULL,
	`content` text NOT NULL,
	`timestamp` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z') NOT NULL,
	`tokens` integer DEFAULT 0 NOT NULL,
	`model` text,
	`has_crisis_keywords` integer DEFAULT false NOT NULL,
	`sentiment` text,
	`status` text DEFAULT 'complete' NOT NULL,
	`error` text,
	`client_message_id` text,
	`external_id` text,
	FOREIGN KEY (`user_id`,`persona_id`) REFERENCES `bonds`(`user_id`,`persona_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`,`persona_id`,`memory_id`) REFERENCES `conversation_memories`(`user_id`,`persona_id`,`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "chat_messages_role_known" CHECK("chat_messages"."role" in ('user', 'assistant')),
	CONSTRAINT "chat_messages_status_known" CHECK("chat_messages"."status" in ('complete', 'streaming', 'interrupted', 'error')),
	CONSTRAINT "chat_messages_sentiment_known" CHECK("chat_messages"."sentiment" is null or "chat_messages"."sentiment" in ('positive', 'neutral', 'negative'))
);
--> statement-breakpoint
CREATE INDEX `chat_messages_newest` ON `chat_messages` (`user_id`,`persona_id`,`timestamp`,`id`);--> statement-breakpoint
CREATE INDEX `chat_messages_by_conversation` ON `chat_messages` (`user_id`,`persona_id`,`memory_id`) WHERE memory_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `chat_messages_sent_once` ON `chat_messages` (`user_id`,`persona_id`,`client_message_id`) WHERE client_message_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `chat_messages_imported_once` ON `chat_messages` (`user_id`,`persona_id`,`external_id`) WHERE external_id is not null;--> statement-breakpoint
CREATE INDEX `chat_messages_streaming` ON `chat_messages` (`status`) WHERE status = 'streaming';--> statement-breakpoint
CREATE UNIQUE INDEX `chat_messages_key` ON `chat_messages` (`user_id`,`persona_id`,`id`);--> statement-breakpoint
CREATE TABLE `conversation_memories` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`persona_id` integer NOT NULL,
	`session_id` text,
	`started_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z') NOT NULL,
	`last_updated` text,
	`summary` text,
	`key_topics` text,
	`user_mood` text,
	`important_facts` text,
	`message_count` integer DEFAULT 0 NOT NULL,
	`tokens_used` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`user_id`,`persona_id`) REFERENCES `bonds`(`user_id`,`persona_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `conversation_memories_newest` ON `conversation_memories` (`user_id`,`persona_id`,`started_at`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `conversation_memories_key` ON `conversation_memories` (`user_id`,`persona_id`,`id`);--> statement-breakpoint
CREATE TABLE `replies` (
	`user_id` integer NOT NULL,
	`persona_id` integer NOT NULL,
	`message_id` integer PRIMARY KEY NOT NULL,
	`reply_to` integer NOT NULL,
	FOREIGN KEY (`user_id`,`persona_id`,`message_id`) REFERENCES `chat_messages`(`user_id`,`persona_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`,`persona_id`,`reply_to`) REFERENCES `chat_messages`(`user_id`,`persona_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `replies_by_message` ON `replies` (`user_id`,`persona_id`,`message_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `replies_one_each` ON `replies` (`user_id`,`persona_id`,`reply_to`);--> statement-breakpoint
CREATE TABLE `reply_contexts` (
	`user_id` integer NOT NULL,
	`persona_id` integer NOT NULL,
	`message_id` integer PRIMARY KEY NOT NULL,
	`message_ids` text NOT NULL,
	`memory_ids` text NOT NULL,
	`preference_ids` text NOT NULL,
	`system_prompt_hash` text NOT NULL,
	`model` text NOT NULL,
	`tokens` integer NOT NULL,
	FOREIGN KEY (`user_id`,`persona_id`,`message_id`) REFERENCES `chat_messages`(`user_id`,`persona_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `reply_contexts_by_message` ON `reply_contexts` (`user_id`,`persona_id`,`message_id`);--> statement-breakpoint
CREATE TABLE `user_preferences` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`persona_id` integer NOT NULL,
	`category` text NOT NULL,
	`key` text NOT NULL,
	`value` text,
	`confidence` real DEFAULT 1 NOT NULL,
	`learned_from` text,
	`first_observed` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z') NOT NULL,
	`last_confirmed` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z') NOT NULL,
	`times_observed` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`user_id`,`persona_id`) REFERENCES `bonds`(`user_id`,`persona_id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_preferences_confidence_range" CHECK("user_preferences"."confidence" between 0 and 1),
	CONSTRAINT "user_preferences_observed" CHECK("user_preferences"."times_observed" >= 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_preferences_key` ON `user_preferences` (`user_id`,`persona_id`,`category`,`key`);--> statement-breakpoint
CREATE TABLE `installation_settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z') NOT NULL
);
--> statement-breakpoint
CREATE TABLE `rate_limits` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`resets_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `rate_limits_ending` ON `rate_limits` (`resets_at`);--> statement-breakpoint
CREATE TABLE `bonds` (
	`user_id` integer NOT NULL,
	`persona_id` integer NOT NULL,
	`owner_key` integer NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z') NOT NULL,
	PRIMARY KEY(`user_id`, `persona_id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_key`,`persona_id`) REFERENCES `persona_profiles`(`owner_key`,`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "bonds_owner_is_system_or_self" CHECK("bonds"."owner_key" in (0, "bonds"."user_id"))
);
--> statement-breakpoint
CREATE INDEX `bonds_by_persona` ON `bonds` (`owner_key`,`persona_id`);--> statement-breakpoint
CREATE TABLE `current_personas` (
	`user_id` integer PRIMARY KEY NOT NULL,
	`persona_id` integer NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z') NOT NULL,
	FOREIGN KEY (`user_id`,`persona_id`) REFERENCES `bonds`(`user_id`,`persona_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `current_personas_by_bond` ON `current_personas` (`user_id`,`persona_id`);--> statement-breakpoint
CREATE TABLE `persona_profiles` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`display_name` text DEFAULT '' NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`profile_picture` text,
	`personality_traits` text DEFAULT '' NOT NULL,
	`communication_style` text DEFAULT '' NOT NULL,
	`greeting` text DEFAULT '' NOT NULL,
	`voice_id` text,
	`custom_voice_url` text,
	`is_active` integer DEFAULT true NOT NULL,
	`is_custom` integer DEFAULT false NOT NULL,
	`user_id` integer,
	`created_by` integer,
	`seed_key` text,
	`sort_order` integer DEFAULT 0 NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z') NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z') NOT NULL,
	`owner_key` integer GENERATED ALWAYS AS ((coalesce(user_id, 0))) STORED NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "persona_profiles_custom_has_owner" CHECK("persona_profiles"."is_custom" = ("persona_profiles"."user_id" is not null)),
	CONSTRAINT "persona_profiles_name_length" CHECK(length("persona_profiles"."name") between 1 and 50)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `persona_profiles_seed_key_unique` ON `persona_profiles` (`seed_key`);--> statement-breakpoint
CREATE INDEX `persona_profiles_listed` ON `persona_profiles` (`owner_key`,`sort_order`,`id`);--> statement-breakpoint
CREATE INDEX `persona_profiles_created_by` ON `persona_profiles` (`created_by`);--> statement-breakpoint
CREATE UNIQUE INDEX `persona_profiles_owner_id` ON `persona_profiles` (`owner_key`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `persona_profiles_owner_name` ON `persona_profiles` (`owner_key`,`name_key`);--> statement-breakpoint
CREATE TABLE `oauth_accounts` (
	`provider` text NOT NULL,
	`provider_account_id` text NOT NULL,
	`user_id` integer NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z') NOT NULL,
	PRIMARY KEY(`provider`, `provider_account_id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `oauth_accounts_by_user` ON `oauth_accounts` (`user_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` integer NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z') NOT NULL,
	`last_seen_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z') NOT NULL,
	`expires_at` text NOT NULL,
	`revoked_at` text,
	`user_agent` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_by_user` ON `sessions` (`user_id`,`last_seen_at`);--> statement-breakpoint
CREATE TABLE `user_settings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`mode` text DEFAULT 'companion' NOT NULL,
	`tts_enabled` integer DEFAULT false NOT NULL,
	`voice_override` text,
	`preferred_chat_mode` text DEFAULT 'chat' NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z') NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_settings_mode_known" CHECK("user_settings"."mode" in ('companion', 'wellness')),
	CONSTRAINT "user_settings_chat_mode_known" CHECK("user_settings"."preferred_chat_mode" in ('chat', 'voice'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_settings_user_id_unique` ON `user_settings` (`user_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_key` text NOT NULL,
	`email_verified_at` text,
	`password_hash` text,
	`role` text DEFAULT 'user' NOT NULL,
	`is_disabled` integer DEFAULT false NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z') NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z') NOT NULL,
	CONSTRAINT "users_id_positive" CHECK("users"."id" > 0),
	CONSTRAINT "users_role_known" CHECK("users"."role" in ('user', 'admin'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_key_unique` ON `users` (`email_key`);