CREATE TABLE `memory_facts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`persona_id` integer NOT NULL,
	`content` text NOT NULL,
	`category` text NOT NULL,
	`subject` text,
	`confidence` real DEFAULT 1 NOT NULL,
	`is_pinned` integer DEFAULT false NOT NULL,
	`is_manual` integer DEFAULT false NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z') NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z') NOT NULL,
	FOREIGN KEY (`user_id`,`persona_id`) REFERENCES `bonds`(`user_id`,`persona_id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "memory_facts_confidence_range" CHECK("memory_facts"."confidence" between 0 and 1),
	CONSTRAINT "memory_facts_length" CHECK(length("memory_facts"."content") between 1 and 500)
);
--> statement-breakpoint
CREATE INDEX `memory_facts_by_subject` ON `memory_facts` (`user_id`,`persona_id`,`subject`);--> statement-breakpoint
CREATE UNIQUE INDEX `memory_facts_key` ON `memory_facts` (`user_id`,`persona_id`,`id`);--> statement-breakpoint
CREATE TABLE `memory_sources` (
	`user_id` integer NOT NULL,
	`persona_id` integer NOT NULL,
	`fact_id` integer NOT NULL,
	`message_id` integer NOT NULL,
	PRIMARY KEY(`fact_id`, `message_id`),
	FOREIGN KEY (`user_id`,`persona_id`,`fact_id`) REFERENCES `memory_facts`(`user_id`,`persona_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`,`persona_id`,`message_id`) REFERENCES `chat_messages`(`user_id`,`persona_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `memory_sources_by_message` ON `memory_sources` (`user_id`,`persona_id`,`message_id`);--> statement-breakpoint
CREATE INDEX `memory_sources_by_fact` ON `memory_sources` (`user_id`,`persona_id`,`fact_id`);--> statement-breakpoint
CREATE TABLE `memory_successions` (
	`user_id` integer NOT NULL,
	`persona_id` integer NOT NULL,
	`fact_id` integer PRIMARY KEY NOT NULL,
	`superseded_by` integer NOT NULL,
	FOREIGN KEY (`user_id`,`persona_id`,`fact_id`) REFERENCES `memory_facts`(`user_id`,`persona_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`,`persona_id`,`superseded_by`) REFERENCES `memory_facts`(`user_id`,`persona_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `memory_successions_by_older` ON `memory_successions` (`user_id`,`persona_id`,`fact_id`);--> statement-breakpoint
CREATE INDEX `memory_successions_by_newer` ON `memory_successions` (`user_id`,`persona_id`,`superseded_by`);--> statement-breakpoint
CREATE TABLE `message_vectors` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`persona_id` integer NOT NULL,
	`message_id` integer NOT NULL,
	`model` text NOT NULL,
	`vector` blob NOT NULL,
	FOREIGN KEY (`user_id`,`persona_id`,`message_id`) REFERENCES `chat_messages`(`user_id`,`persona_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `message_vectors_loaded` ON `message_vectors` (`user_id`,`persona_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `message_vectors_one_each` ON `message_vectors` (`user_id`,`persona_id`,`message_id`);--> statement-breakpoint
CREATE TABLE `preference_sources` (
	`user_id` integer NOT NULL,
	`persona_id` integer NOT NULL,
	`preference_id` integer NOT NULL,
	`message_id` integer NOT NULL,
	PRIMARY KEY(`preference_id`, `message_id`),
	FOREIGN KEY (`user_id`,`persona_id`,`preference_id`) REFERENCES `user_preferences`(`user_id`,`persona_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`,`persona_id`,`message_id`) REFERENCES `chat_messages`(`user_id`,`persona_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `preference_sources_by_message` ON `preference_sources` (`user_id`,`persona_id`,`message_id`);--> statement-breakpoint
CREATE INDEX `preference_sources_by_preference` ON `preference_sources` (`user_id`,`persona_id`,`preference_id`);--> statement-breakpoint
ALTER TABLE `chat_messages` ADD `vector_model` text;--> statement-breakpoint
ALTER TABLE `chat_messages` ADD `learned_at` text;--> statement-breakpoint
CREATE INDEX `chat_messages_without_vector` ON `chat_messages` (`user_id`,`persona_id`,`id`) WHERE vector_model is null;--> statement-breakpoint
CREATE INDEX `chat_messages_unlearned` ON `chat_messages` (`user_id`,`persona_id`,`id`) WHERE learned_at is null;--> statement-breakpoint
ALTER TABLE `conversation_memories` ADD `is_incognito` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `user_preferences_row` ON `user_preferences` (`user_id`,`persona_id`,`id`);