DROP INDEX `chat_messages_unlearned`;--> statement-breakpoint
ALTER TABLE `chat_messages` ADD `is_unlearned` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `chat_messages_unlearned` ON `chat_messages` (`user_id`,`persona_id`,`timestamp`,`id`) WHERE learned_at is null and role = 'user';--> statement-breakpoint
ALTER TABLE `conversation_memories` ADD `digested_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `conversation_memories` ADD `studied_id` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `conversation_memories_undigested` ON `conversation_memories` (`last_updated`) WHERE message_count <> digested_count and is_incognito = 0;--> statement-breakpoint
ALTER TABLE `reply_contexts` ADD `conversation_ids` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `memory_facts` ADD `content_key` text;--> statement-breakpoint
CREATE INDEX `memory_facts_by_content` ON `memory_facts` (`user_id`,`persona_id`,`content_key`);