CREATE TABLE `legacy_accounts` (
	`source_id` integer NOT NULL,
	`legacy_id` integer NOT NULL,
	`user_id` integer,
	`anchors` text,
	`chat_messages_through` integer DEFAULT 0 NOT NULL,
	`messages_through` integer DEFAULT 0 NOT NULL,
	`memories_through` integer DEFAULT 0 NOT NULL,
	`preferences_through` integer DEFAULT 0 NOT NULL,
	`is_complete` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`source_id`, `legacy_id`),
	FOREIGN KEY (`source_id`) REFERENCES `legacy_sources`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `legacy_accounts_by_user` ON `legacy_accounts` (`user_id`);--> statement-breakpoint
CREATE TABLE `legacy_sources` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`first_imported_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z') NOT NULL,
	`last_imported_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z') NOT NULL
);
--> statement-breakpoint
ALTER TABLE `conversation_memories` ADD `external_id` text;--> statement-breakpoint
CREATE UNIQUE INDEX `conversation_memories_imported_once` ON `conversation_memories` (`user_id`,`persona_id`,`external_id`) WHERE external_id is not null;--> statement-breakpoint
ALTER TABLE `persona_profiles` ADD `is_archive` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `persona_profiles` ADD `external_id` text;--> statement-breakpoint
CREATE UNIQUE INDEX `persona_profiles_imported_once` ON `persona_profiles` (`owner_key`,`external_id`) WHERE external_id is not null;