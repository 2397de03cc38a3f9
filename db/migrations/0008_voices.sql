CREATE TABLE `account_voices` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`category` text,
	`preview_url` text,
	`fetched_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `persona_voices` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`persona_id` integer NOT NULL,
	`file` text NOT NULL,
	`content_type` text NOT NULL,
	`bytes` integer NOT NULL,
	`duration_ms` integer NOT NULL,
	`sample_sha256` text NOT NULL,
	`consented_at` text NOT NULL,
	`consent_version` text NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	`voice` text,
	`tag` text NOT NULL,
	`requires_verification` integer DEFAULT false NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z') NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z') NOT NULL,
	FOREIGN KEY (`user_id`,`persona_id`) REFERENCES `bonds`(`user_id`,`persona_id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "persona_voices_state_known" CHECK("persona_voices"."state" in ('kept', 'pending', 'ready', 'failed')),
	CONSTRAINT "persona_voices_ready_has_voice" CHECK("persona_voices"."state" <> 'ready' or "persona_voices"."voice" is not null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `persona_voices_one_each` ON `persona_voices` (`user_id`,`persona_id`);--> statement-breakpoint
CREATE TABLE `voice_removals` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`file` text,
	`voice` text,
	`tag` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z') NOT NULL
);
--> statement-breakpoint
ALTER TABLE `user_settings` ADD `voice_speed` real DEFAULT 1 NOT NULL;