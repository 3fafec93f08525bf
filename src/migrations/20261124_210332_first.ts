import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`use_cases_further_policy_fields\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`use_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`use_cases_further_policy_fields_order_idx\` ON \`use_cases_further_policy_fields\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`use_cases_further_policy_fields_parent_idx\` ON \`use_cases_further_policy_fields\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`use_cases_departments\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`use_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`use_cases_departments_order_idx\` ON \`use_cases_departments\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`use_cases_departments_parent_idx\` ON \`use_cases_departments\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`use_cases_target_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`use_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`use_cases_target_groups_order_idx\` ON \`use_cases_target_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`use_cases_target_groups_parent_idx\` ON \`use_cases_target_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`use_cases_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`use_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`use_cases_provenance_assumptions_order_idx\` ON \`use_cases_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`use_cases_provenance_assumptions_parent_id_idx\` ON \`use_cases_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`use_cases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`maturity\` text DEFAULT 'unknown',
  	\`policy_field\` text,
  	\`provenance_source_note\` text,
  	\`provenance_internal_note\` text,
  	\`confirmation_owner_id\` text(36),
  	\`confirmation_owner_role\` text,
  	\`confirmation_contact\` text,
  	\`confirmation_last_confirmed\` text,
  	\`confirmation_review_by\` text,
  	\`submitted\` integer DEFAULT false,
  	\`archived\` integer DEFAULT false,
  	\`origin\` text,
  	\`origin_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`use_cases_maturity_idx\` ON \`use_cases\` (\`maturity\`);`)
  await db.run(sql`CREATE INDEX \`use_cases_policy_field_idx\` ON \`use_cases\` (\`policy_field\`);`)
  await db.run(sql`CREATE INDEX \`use_cases_confirmation_confirmation_owner_idx\` ON \`use_cases\` (\`confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`use_cases_origin_idx\` ON \`use_cases\` (\`origin\`);`)
  await db.run(sql`CREATE INDEX \`use_cases_updated_at_idx\` ON \`use_cases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`use_cases_created_at_idx\` ON \`use_cases\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`use_cases__status_idx\` ON \`use_cases\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`use_cases_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`problem\` text,
  	\`benefit\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`archive_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`use_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`use_cases_slug_idx\` ON \`use_cases_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`use_cases_locales_locale_parent_id_unique\` ON \`use_cases_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`use_cases_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`use_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`use_cases_texts_order_parent\` ON \`use_cases_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`use_cases_texts_locale_parent\` ON \`use_cases_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`use_cases_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`systems_id\` text(36),
  	\`programmes_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`use_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`systems_id\`) REFERENCES \`systems\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`use_cases_rels_order_idx\` ON \`use_cases_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`use_cases_rels_parent_idx\` ON \`use_cases_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`use_cases_rels_path_idx\` ON \`use_cases_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`use_cases_rels_systems_id_idx\` ON \`use_cases_rels\` (\`systems_id\`);`)
  await db.run(sql`CREATE INDEX \`use_cases_rels_programmes_id_idx\` ON \`use_cases_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`use_cases_rels_sources_id_idx\` ON \`use_cases_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_use_cases_v_version_further_policy_fields\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_use_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_use_cases_v_version_further_policy_fields_order_idx\` ON \`_use_cases_v_version_further_policy_fields\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_use_cases_v_version_further_policy_fields_parent_idx\` ON \`_use_cases_v_version_further_policy_fields\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_use_cases_v_version_departments\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_use_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_use_cases_v_version_departments_order_idx\` ON \`_use_cases_v_version_departments\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_use_cases_v_version_departments_parent_idx\` ON \`_use_cases_v_version_departments\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_use_cases_v_version_target_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_use_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_use_cases_v_version_target_groups_order_idx\` ON \`_use_cases_v_version_target_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_use_cases_v_version_target_groups_parent_idx\` ON \`_use_cases_v_version_target_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_use_cases_v_version_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_use_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_use_cases_v_version_provenance_assumptions_order_idx\` ON \`_use_cases_v_version_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_use_cases_v_version_provenance_assumptions_parent_id_idx\` ON \`_use_cases_v_version_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_use_cases_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_maturity\` text DEFAULT 'unknown',
  	\`version_policy_field\` text,
  	\`version_provenance_source_note\` text,
  	\`version_provenance_internal_note\` text,
  	\`version_confirmation_owner_id\` text(36),
  	\`version_confirmation_owner_role\` text,
  	\`version_confirmation_contact\` text,
  	\`version_confirmation_last_confirmed\` text,
  	\`version_confirmation_review_by\` text,
  	\`version_submitted\` integer DEFAULT false,
  	\`version_archived\` integer DEFAULT false,
  	\`version_origin\` text,
  	\`version_origin_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`use_cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_use_cases_v_parent_idx\` ON \`_use_cases_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_use_cases_v_version_version_maturity_idx\` ON \`_use_cases_v\` (\`version_maturity\`);`)
  await db.run(sql`CREATE INDEX \`_use_cases_v_version_version_policy_field_idx\` ON \`_use_cases_v\` (\`version_policy_field\`);`)
  await db.run(sql`CREATE INDEX \`_use_cases_v_version_confirmation_version_confirmation_o_idx\` ON \`_use_cases_v\` (\`version_confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_use_cases_v_version_version_origin_idx\` ON \`_use_cases_v\` (\`version_origin\`);`)
  await db.run(sql`CREATE INDEX \`_use_cases_v_version_version_updated_at_idx\` ON \`_use_cases_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_use_cases_v_version_version_created_at_idx\` ON \`_use_cases_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_use_cases_v_version_version__status_idx\` ON \`_use_cases_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_use_cases_v_created_at_idx\` ON \`_use_cases_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_use_cases_v_updated_at_idx\` ON \`_use_cases_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_use_cases_v_snapshot_idx\` ON \`_use_cases_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_use_cases_v_published_locale_idx\` ON \`_use_cases_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_use_cases_v_latest_idx\` ON \`_use_cases_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_use_cases_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_problem\` text,
  	\`version_benefit\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_archive_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_use_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_use_cases_v_version_version_slug_idx\` ON \`_use_cases_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_use_cases_v_locales_locale_parent_id_unique\` ON \`_use_cases_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_use_cases_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_use_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_use_cases_v_texts_order_parent\` ON \`_use_cases_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_use_cases_v_texts_locale_parent\` ON \`_use_cases_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_use_cases_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`systems_id\` text(36),
  	\`programmes_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_use_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`systems_id\`) REFERENCES \`systems\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_use_cases_v_rels_order_idx\` ON \`_use_cases_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_use_cases_v_rels_parent_idx\` ON \`_use_cases_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_use_cases_v_rels_path_idx\` ON \`_use_cases_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_use_cases_v_rels_systems_id_idx\` ON \`_use_cases_v_rels\` (\`systems_id\`);`)
  await db.run(sql`CREATE INDEX \`_use_cases_v_rels_programmes_id_idx\` ON \`_use_cases_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_use_cases_v_rels_sources_id_idx\` ON \`_use_cases_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`solutions_target_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`solutions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`solutions_target_groups_order_idx\` ON \`solutions_target_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`solutions_target_groups_parent_idx\` ON \`solutions_target_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`solutions_connections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`system_id\` text(36),
  	\`versions\` text,
  	FOREIGN KEY (\`system_id\`) REFERENCES \`systems\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`solutions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`solutions_connections_order_idx\` ON \`solutions_connections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`solutions_connections_parent_id_idx\` ON \`solutions_connections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`solutions_connections_system_idx\` ON \`solutions_connections\` (\`system_id\`);`)
  await db.run(sql`CREATE TABLE \`solutions_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`solutions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`solutions_provenance_assumptions_order_idx\` ON \`solutions_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`solutions_provenance_assumptions_parent_id_idx\` ON \`solutions_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`solutions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`kind\` text,
  	\`maturity\` text DEFAULT 'unknown',
  	\`maturity_as_of\` text,
  	\`successor_id\` text(36),
  	\`open_source\` text DEFAULT 'unknown',
  	\`licence\` text,
  	\`repository\` text,
  	\`website\` text,
  	\`documentation\` text,
  	\`release_number\` text,
  	\`release_date\` text,
  	\`topic_group\` text,
  	\`use_case_number\` numeric,
  	\`image_id\` text(36),
  	\`provider_id\` text(36),
  	\`demand_by_id\` text(36),
  	\`programme_id\` text(36),
  	\`sub_programme_id\` text(36),
  	\`call_id\` text(36),
  	\`provenance_source_note\` text,
  	\`provenance_internal_note\` text,
  	\`confirmation_owner_id\` text(36),
  	\`confirmation_owner_role\` text,
  	\`confirmation_contact\` text,
  	\`confirmation_last_confirmed\` text,
  	\`confirmation_review_by\` text,
  	\`submitted\` integer DEFAULT false,
  	\`archived\` integer DEFAULT false,
  	\`origin\` text,
  	\`origin_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`successor_id\`) REFERENCES \`solutions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`provider_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`demand_by_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`sub_programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`call_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`solutions_kind_idx\` ON \`solutions\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`solutions_maturity_idx\` ON \`solutions\` (\`maturity\`);`)
  await db.run(sql`CREATE INDEX \`solutions_successor_idx\` ON \`solutions\` (\`successor_id\`);`)
  await db.run(sql`CREATE INDEX \`solutions_open_source_idx\` ON \`solutions\` (\`open_source\`);`)
  await db.run(sql`CREATE INDEX \`solutions_image_idx\` ON \`solutions\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`solutions_provider_idx\` ON \`solutions\` (\`provider_id\`);`)
  await db.run(sql`CREATE INDEX \`solutions_demand_by_idx\` ON \`solutions\` (\`demand_by_id\`);`)
  await db.run(sql`CREATE INDEX \`solutions_programme_idx\` ON \`solutions\` (\`programme_id\`);`)
  await db.run(sql`CREATE INDEX \`solutions_sub_programme_idx\` ON \`solutions\` (\`sub_programme_id\`);`)
  await db.run(sql`CREATE INDEX \`solutions_call_idx\` ON \`solutions\` (\`call_id\`);`)
  await db.run(sql`CREATE INDEX \`solutions_confirmation_confirmation_owner_idx\` ON \`solutions\` (\`confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`solutions_origin_idx\` ON \`solutions\` (\`origin\`);`)
  await db.run(sql`CREATE INDEX \`solutions_updated_at_idx\` ON \`solutions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`solutions_created_at_idx\` ON \`solutions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`solutions__status_idx\` ON \`solutions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`solutions_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`retired_reason\` text,
  	\`innovation_field\` text,
  	\`slug\` text,
  	\`archive_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`solutions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`solutions_slug_idx\` ON \`solutions_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`solutions_locales_locale_parent_id_unique\` ON \`solutions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`solutions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`solutions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`solutions_texts_order_parent\` ON \`solutions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`solutions_texts_locale_parent\` ON \`solutions_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`solutions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`use_cases_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`people_id\` text(36),
  	\`solutions_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`solutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`use_cases_id\`) REFERENCES \`use_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`solutions_id\`) REFERENCES \`solutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`solutions_rels_order_idx\` ON \`solutions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`solutions_rels_parent_idx\` ON \`solutions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`solutions_rels_path_idx\` ON \`solutions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`solutions_rels_use_cases_id_idx\` ON \`solutions_rels\` (\`use_cases_id\`);`)
  await db.run(sql`CREATE INDEX \`solutions_rels_organisations_id_idx\` ON \`solutions_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`solutions_rels_events_id_idx\` ON \`solutions_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`solutions_rels_people_id_idx\` ON \`solutions_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`solutions_rels_solutions_id_idx\` ON \`solutions_rels\` (\`solutions_id\`);`)
  await db.run(sql`CREATE INDEX \`solutions_rels_sources_id_idx\` ON \`solutions_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_solutions_v_version_target_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_solutions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_solutions_v_version_target_groups_order_idx\` ON \`_solutions_v_version_target_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_version_target_groups_parent_idx\` ON \`_solutions_v_version_target_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_solutions_v_version_connections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`system_id\` text(36),
  	\`versions\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`system_id\`) REFERENCES \`systems\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_solutions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_solutions_v_version_connections_order_idx\` ON \`_solutions_v_version_connections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_version_connections_parent_id_idx\` ON \`_solutions_v_version_connections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_version_connections_system_idx\` ON \`_solutions_v_version_connections\` (\`system_id\`);`)
  await db.run(sql`CREATE TABLE \`_solutions_v_version_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_solutions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_solutions_v_version_provenance_assumptions_order_idx\` ON \`_solutions_v_version_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_version_provenance_assumptions_parent_id_idx\` ON \`_solutions_v_version_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_solutions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_kind\` text,
  	\`version_maturity\` text DEFAULT 'unknown',
  	\`version_maturity_as_of\` text,
  	\`version_successor_id\` text(36),
  	\`version_open_source\` text DEFAULT 'unknown',
  	\`version_licence\` text,
  	\`version_repository\` text,
  	\`version_website\` text,
  	\`version_documentation\` text,
  	\`version_release_number\` text,
  	\`version_release_date\` text,
  	\`version_topic_group\` text,
  	\`version_use_case_number\` numeric,
  	\`version_image_id\` text(36),
  	\`version_provider_id\` text(36),
  	\`version_demand_by_id\` text(36),
  	\`version_programme_id\` text(36),
  	\`version_sub_programme_id\` text(36),
  	\`version_call_id\` text(36),
  	\`version_provenance_source_note\` text,
  	\`version_provenance_internal_note\` text,
  	\`version_confirmation_owner_id\` text(36),
  	\`version_confirmation_owner_role\` text,
  	\`version_confirmation_contact\` text,
  	\`version_confirmation_last_confirmed\` text,
  	\`version_confirmation_review_by\` text,
  	\`version_submitted\` integer DEFAULT false,
  	\`version_archived\` integer DEFAULT false,
  	\`version_origin\` text,
  	\`version_origin_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`solutions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_successor_id\`) REFERENCES \`solutions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_provider_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_demand_by_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_sub_programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_call_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_solutions_v_parent_idx\` ON \`_solutions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_version_version_kind_idx\` ON \`_solutions_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_version_version_maturity_idx\` ON \`_solutions_v\` (\`version_maturity\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_version_version_successor_idx\` ON \`_solutions_v\` (\`version_successor_id\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_version_version_open_source_idx\` ON \`_solutions_v\` (\`version_open_source\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_version_version_image_idx\` ON \`_solutions_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_version_version_provider_idx\` ON \`_solutions_v\` (\`version_provider_id\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_version_version_demand_by_idx\` ON \`_solutions_v\` (\`version_demand_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_version_version_programme_idx\` ON \`_solutions_v\` (\`version_programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_version_version_sub_programme_idx\` ON \`_solutions_v\` (\`version_sub_programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_version_version_call_idx\` ON \`_solutions_v\` (\`version_call_id\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_version_confirmation_version_confirmation_o_idx\` ON \`_solutions_v\` (\`version_confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_version_version_origin_idx\` ON \`_solutions_v\` (\`version_origin\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_version_version_updated_at_idx\` ON \`_solutions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_version_version_created_at_idx\` ON \`_solutions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_version_version__status_idx\` ON \`_solutions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_created_at_idx\` ON \`_solutions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_updated_at_idx\` ON \`_solutions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_snapshot_idx\` ON \`_solutions_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_published_locale_idx\` ON \`_solutions_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_latest_idx\` ON \`_solutions_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_solutions_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_retired_reason\` text,
  	\`version_innovation_field\` text,
  	\`version_slug\` text,
  	\`version_archive_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_solutions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_solutions_v_version_version_slug_idx\` ON \`_solutions_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_solutions_v_locales_locale_parent_id_unique\` ON \`_solutions_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_solutions_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_solutions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_solutions_v_texts_order_parent\` ON \`_solutions_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_texts_locale_parent\` ON \`_solutions_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_solutions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`use_cases_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`people_id\` text(36),
  	\`solutions_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_solutions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`use_cases_id\`) REFERENCES \`use_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`solutions_id\`) REFERENCES \`solutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_solutions_v_rels_order_idx\` ON \`_solutions_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_rels_parent_idx\` ON \`_solutions_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_rels_path_idx\` ON \`_solutions_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_rels_use_cases_id_idx\` ON \`_solutions_v_rels\` (\`use_cases_id\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_rels_organisations_id_idx\` ON \`_solutions_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_rels_events_id_idx\` ON \`_solutions_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_rels_people_id_idx\` ON \`_solutions_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_rels_solutions_id_idx\` ON \`_solutions_v_rels\` (\`solutions_id\`);`)
  await db.run(sql`CREATE INDEX \`_solutions_v_rels_sources_id_idx\` ON \`_solutions_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`systems_versions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`systems\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`systems_versions_order_idx\` ON \`systems_versions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`systems_versions_parent_id_idx\` ON \`systems_versions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`systems_versions_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`systems_versions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`systems_versions_locales_locale_parent_id_unique\` ON \`systems_versions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`systems_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`systems\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`systems_provenance_assumptions_order_idx\` ON \`systems_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`systems_provenance_assumptions_parent_id_idx\` ON \`systems_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`systems\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`category\` text,
  	\`generic\` integer DEFAULT false,
  	\`open_source\` text DEFAULT 'unknown',
  	\`website\` text,
  	\`vendor_id\` text(36),
  	\`provenance_source_note\` text,
  	\`provenance_internal_note\` text,
  	\`confirmation_owner_id\` text(36),
  	\`confirmation_owner_role\` text,
  	\`confirmation_contact\` text,
  	\`confirmation_last_confirmed\` text,
  	\`confirmation_review_by\` text,
  	\`submitted\` integer DEFAULT false,
  	\`archived\` integer DEFAULT false,
  	\`origin\` text,
  	\`origin_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`vendor_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`systems_category_idx\` ON \`systems\` (\`category\`);`)
  await db.run(sql`CREATE INDEX \`systems_vendor_idx\` ON \`systems\` (\`vendor_id\`);`)
  await db.run(sql`CREATE INDEX \`systems_confirmation_confirmation_owner_idx\` ON \`systems\` (\`confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`systems_origin_idx\` ON \`systems\` (\`origin\`);`)
  await db.run(sql`CREATE INDEX \`systems_updated_at_idx\` ON \`systems\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`systems_created_at_idx\` ON \`systems\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`systems__status_idx\` ON \`systems\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`systems_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`slug\` text,
  	\`archive_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`systems\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`systems_slug_idx\` ON \`systems_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`systems_locales_locale_parent_id_unique\` ON \`systems_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`systems_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`systems\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`systems_texts_order_parent\` ON \`systems_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`systems_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`systems\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`systems_rels_order_idx\` ON \`systems_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`systems_rels_parent_idx\` ON \`systems_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`systems_rels_path_idx\` ON \`systems_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`systems_rels_sources_id_idx\` ON \`systems_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_systems_v_version_versions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_systems_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_systems_v_version_versions_order_idx\` ON \`_systems_v_version_versions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_systems_v_version_versions_parent_id_idx\` ON \`_systems_v_version_versions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_systems_v_version_versions_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_systems_v_version_versions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_systems_v_version_versions_locales_locale_parent_id_unique\` ON \`_systems_v_version_versions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_systems_v_version_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_systems_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_systems_v_version_provenance_assumptions_order_idx\` ON \`_systems_v_version_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_systems_v_version_provenance_assumptions_parent_id_idx\` ON \`_systems_v_version_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_systems_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_category\` text,
  	\`version_generic\` integer DEFAULT false,
  	\`version_open_source\` text DEFAULT 'unknown',
  	\`version_website\` text,
  	\`version_vendor_id\` text(36),
  	\`version_provenance_source_note\` text,
  	\`version_provenance_internal_note\` text,
  	\`version_confirmation_owner_id\` text(36),
  	\`version_confirmation_owner_role\` text,
  	\`version_confirmation_contact\` text,
  	\`version_confirmation_last_confirmed\` text,
  	\`version_confirmation_review_by\` text,
  	\`version_submitted\` integer DEFAULT false,
  	\`version_archived\` integer DEFAULT false,
  	\`version_origin\` text,
  	\`version_origin_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`systems\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_vendor_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_systems_v_parent_idx\` ON \`_systems_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_systems_v_version_version_category_idx\` ON \`_systems_v\` (\`version_category\`);`)
  await db.run(sql`CREATE INDEX \`_systems_v_version_version_vendor_idx\` ON \`_systems_v\` (\`version_vendor_id\`);`)
  await db.run(sql`CREATE INDEX \`_systems_v_version_confirmation_version_confirmation_own_idx\` ON \`_systems_v\` (\`version_confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_systems_v_version_version_origin_idx\` ON \`_systems_v\` (\`version_origin\`);`)
  await db.run(sql`CREATE INDEX \`_systems_v_version_version_updated_at_idx\` ON \`_systems_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_systems_v_version_version_created_at_idx\` ON \`_systems_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_systems_v_version_version__status_idx\` ON \`_systems_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_systems_v_created_at_idx\` ON \`_systems_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_systems_v_updated_at_idx\` ON \`_systems_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_systems_v_snapshot_idx\` ON \`_systems_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_systems_v_published_locale_idx\` ON \`_systems_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_systems_v_latest_idx\` ON \`_systems_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_systems_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_slug\` text,
  	\`version_archive_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_systems_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_systems_v_version_version_slug_idx\` ON \`_systems_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_systems_v_locales_locale_parent_id_unique\` ON \`_systems_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_systems_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_systems_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_systems_v_texts_order_parent\` ON \`_systems_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_systems_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_systems_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_systems_v_rels_order_idx\` ON \`_systems_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_systems_v_rels_parent_idx\` ON \`_systems_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_systems_v_rels_path_idx\` ON \`_systems_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_systems_v_rels_sources_id_idx\` ON \`_systems_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`event_series_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`event_series\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`event_series_provenance_assumptions_order_idx\` ON \`event_series_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`event_series_provenance_assumptions_parent_id_idx\` ON \`event_series_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`event_series\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`state\` text,
  	\`planned_count\` numeric,
  	\`venue\` text,
  	\`city\` text,
  	\`website\` text,
  	\`provenance_source_note\` text,
  	\`provenance_internal_note\` text,
  	\`confirmation_owner_id\` text(36),
  	\`confirmation_owner_role\` text,
  	\`confirmation_contact\` text,
  	\`confirmation_last_confirmed\` text,
  	\`confirmation_review_by\` text,
  	\`submitted\` integer DEFAULT false,
  	\`archived\` integer DEFAULT false,
  	\`origin\` text,
  	\`origin_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`event_series_kind_idx\` ON \`event_series\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`event_series_confirmation_confirmation_owner_idx\` ON \`event_series\` (\`confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`event_series_origin_idx\` ON \`event_series\` (\`origin\`);`)
  await db.run(sql`CREATE INDEX \`event_series_updated_at_idx\` ON \`event_series\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`event_series_created_at_idx\` ON \`event_series\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`event_series__status_idx\` ON \`event_series\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`event_series_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`rhythm\` text,
  	\`date_text\` text,
  	\`registration_note\` text,
  	\`slug\` text,
  	\`archive_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`event_series\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`event_series_slug_idx\` ON \`event_series_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`event_series_locales_locale_parent_id_unique\` ON \`event_series_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`event_series_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`event_series\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`event_series_texts_order_parent\` ON \`event_series_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`event_series_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`programmes_id\` text(36),
  	\`calls_id\` text(36),
  	\`documents_id\` text(36),
  	\`solutions_id\` text(36),
  	\`use_cases_id\` text(36),
  	\`people_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`event_series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`calls_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`solutions_id\`) REFERENCES \`solutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`use_cases_id\`) REFERENCES \`use_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`event_series_rels_order_idx\` ON \`event_series_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`event_series_rels_parent_idx\` ON \`event_series_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`event_series_rels_path_idx\` ON \`event_series_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`event_series_rels_organisations_id_idx\` ON \`event_series_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`event_series_rels_programmes_id_idx\` ON \`event_series_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`event_series_rels_calls_id_idx\` ON \`event_series_rels\` (\`calls_id\`);`)
  await db.run(sql`CREATE INDEX \`event_series_rels_documents_id_idx\` ON \`event_series_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`event_series_rels_solutions_id_idx\` ON \`event_series_rels\` (\`solutions_id\`);`)
  await db.run(sql`CREATE INDEX \`event_series_rels_use_cases_id_idx\` ON \`event_series_rels\` (\`use_cases_id\`);`)
  await db.run(sql`CREATE INDEX \`event_series_rels_people_id_idx\` ON \`event_series_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`event_series_rels_sources_id_idx\` ON \`event_series_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_event_series_v_version_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_event_series_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_event_series_v_version_provenance_assumptions_order_idx\` ON \`_event_series_v_version_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_event_series_v_version_provenance_assumptions_parent_id_idx\` ON \`_event_series_v_version_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_event_series_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text,
  	\`version_state\` text,
  	\`version_planned_count\` numeric,
  	\`version_venue\` text,
  	\`version_city\` text,
  	\`version_website\` text,
  	\`version_provenance_source_note\` text,
  	\`version_provenance_internal_note\` text,
  	\`version_confirmation_owner_id\` text(36),
  	\`version_confirmation_owner_role\` text,
  	\`version_confirmation_contact\` text,
  	\`version_confirmation_last_confirmed\` text,
  	\`version_confirmation_review_by\` text,
  	\`version_submitted\` integer DEFAULT false,
  	\`version_archived\` integer DEFAULT false,
  	\`version_origin\` text,
  	\`version_origin_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`event_series\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_event_series_v_parent_idx\` ON \`_event_series_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_event_series_v_version_version_kind_idx\` ON \`_event_series_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_event_series_v_version_confirmation_version_confirmatio_idx\` ON \`_event_series_v\` (\`version_confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_event_series_v_version_version_origin_idx\` ON \`_event_series_v\` (\`version_origin\`);`)
  await db.run(sql`CREATE INDEX \`_event_series_v_version_version_updated_at_idx\` ON \`_event_series_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_event_series_v_version_version_created_at_idx\` ON \`_event_series_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_event_series_v_version_version__status_idx\` ON \`_event_series_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_event_series_v_created_at_idx\` ON \`_event_series_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_event_series_v_updated_at_idx\` ON \`_event_series_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_event_series_v_snapshot_idx\` ON \`_event_series_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_event_series_v_published_locale_idx\` ON \`_event_series_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_event_series_v_latest_idx\` ON \`_event_series_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_event_series_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_rhythm\` text,
  	\`version_date_text\` text,
  	\`version_registration_note\` text,
  	\`version_slug\` text,
  	\`version_archive_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_event_series_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_event_series_v_version_version_slug_idx\` ON \`_event_series_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_event_series_v_locales_locale_parent_id_unique\` ON \`_event_series_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_event_series_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_event_series_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_event_series_v_texts_order_parent\` ON \`_event_series_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_event_series_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`programmes_id\` text(36),
  	\`calls_id\` text(36),
  	\`documents_id\` text(36),
  	\`solutions_id\` text(36),
  	\`use_cases_id\` text(36),
  	\`people_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_event_series_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`calls_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`solutions_id\`) REFERENCES \`solutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`use_cases_id\`) REFERENCES \`use_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_event_series_v_rels_order_idx\` ON \`_event_series_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_event_series_v_rels_parent_idx\` ON \`_event_series_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_event_series_v_rels_path_idx\` ON \`_event_series_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_event_series_v_rels_organisations_id_idx\` ON \`_event_series_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_event_series_v_rels_programmes_id_idx\` ON \`_event_series_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_event_series_v_rels_calls_id_idx\` ON \`_event_series_v_rels\` (\`calls_id\`);`)
  await db.run(sql`CREATE INDEX \`_event_series_v_rels_documents_id_idx\` ON \`_event_series_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_event_series_v_rels_solutions_id_idx\` ON \`_event_series_v_rels\` (\`solutions_id\`);`)
  await db.run(sql`CREATE INDEX \`_event_series_v_rels_use_cases_id_idx\` ON \`_event_series_v_rels\` (\`use_cases_id\`);`)
  await db.run(sql`CREATE INDEX \`_event_series_v_rels_people_id_idx\` ON \`_event_series_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_event_series_v_rels_sources_id_idx\` ON \`_event_series_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`events_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_provenance_assumptions_order_idx\` ON \`events_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_provenance_assumptions_parent_id_idx\` ON \`events_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`state\` text,
  	\`start_date\` text,
  	\`end_date\` text,
  	\`start_time\` text,
  	\`end_time\` text,
  	\`time_zone\` text,
  	\`place_venue\` text,
  	\`place_city\` text,
  	\`place_lat\` numeric,
  	\`place_lon\` numeric,
  	\`place_online\` integer DEFAULT false,
  	\`motto\` text,
  	\`attendees\` numeric,
  	\`website\` text,
  	\`image_id\` text(36),
  	\`series_id\` text(36),
  	\`number\` numeric,
  	\`parent_id\` text(36),
  	\`provenance_source_note\` text,
  	\`provenance_internal_note\` text,
  	\`confirmation_owner_id\` text(36),
  	\`confirmation_owner_role\` text,
  	\`confirmation_contact\` text,
  	\`confirmation_last_confirmed\` text,
  	\`confirmation_review_by\` text,
  	\`submitted\` integer DEFAULT false,
  	\`archived\` integer DEFAULT false,
  	\`origin\` text,
  	\`origin_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`event_series\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`events_kind_idx\` ON \`events\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`events_state_idx\` ON \`events\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`events_start_date_idx\` ON \`events\` (\`start_date\`);`)
  await db.run(sql`CREATE INDEX \`events_image_idx\` ON \`events\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`events_series_idx\` ON \`events\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`events_parent_idx\` ON \`events\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_confirmation_confirmation_owner_idx\` ON \`events\` (\`confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`events_origin_idx\` ON \`events\` (\`origin\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`events_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`date_text\` text,
  	\`registration_note\` text,
  	\`slug\` text,
  	\`archive_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_slug_idx\` ON \`events_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_locales_locale_parent_id_unique\` ON \`events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_texts_order_parent\` ON \`events_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_texts_locale_parent\` ON \`events_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`programmes_id\` text(36),
  	\`people_id\` text(36),
  	\`solutions_id\` text(36),
  	\`use_cases_id\` text(36),
  	\`documents_id\` text(36),
  	\`calls_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`solutions_id\`) REFERENCES \`solutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`use_cases_id\`) REFERENCES \`use_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`calls_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_organisations_id_idx\` ON \`events_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_programmes_id_idx\` ON \`events_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_people_id_idx\` ON \`events_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_solutions_id_idx\` ON \`events_rels\` (\`solutions_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_use_cases_id_idx\` ON \`events_rels\` (\`use_cases_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_documents_id_idx\` ON \`events_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_calls_id_idx\` ON \`events_rels\` (\`calls_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_sources_id_idx\` ON \`events_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_provenance_assumptions_order_idx\` ON \`_events_v_version_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_provenance_assumptions_parent_id_idx\` ON \`_events_v_version_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text,
  	\`version_state\` text,
  	\`version_start_date\` text,
  	\`version_end_date\` text,
  	\`version_start_time\` text,
  	\`version_end_time\` text,
  	\`version_time_zone\` text,
  	\`version_place_venue\` text,
  	\`version_place_city\` text,
  	\`version_place_lat\` numeric,
  	\`version_place_lon\` numeric,
  	\`version_place_online\` integer DEFAULT false,
  	\`version_motto\` text,
  	\`version_attendees\` numeric,
  	\`version_website\` text,
  	\`version_image_id\` text(36),
  	\`version_series_id\` text(36),
  	\`version_number\` numeric,
  	\`version_parent_id\` text(36),
  	\`version_provenance_source_note\` text,
  	\`version_provenance_internal_note\` text,
  	\`version_confirmation_owner_id\` text(36),
  	\`version_confirmation_owner_role\` text,
  	\`version_confirmation_contact\` text,
  	\`version_confirmation_last_confirmed\` text,
  	\`version_confirmation_review_by\` text,
  	\`version_submitted\` integer DEFAULT false,
  	\`version_archived\` integer DEFAULT false,
  	\`version_origin\` text,
  	\`version_origin_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_series_id\`) REFERENCES \`event_series\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_kind_idx\` ON \`_events_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_state_idx\` ON \`_events_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_start_date_idx\` ON \`_events_v\` (\`version_start_date\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_image_idx\` ON \`_events_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_series_idx\` ON \`_events_v\` (\`version_series_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_parent_idx\` ON \`_events_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_confirmation_version_confirmation_owne_idx\` ON \`_events_v\` (\`version_confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_origin_idx\` ON \`_events_v\` (\`version_origin\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_snapshot_idx\` ON \`_events_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_published_locale_idx\` ON \`_events_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_date_text\` text,
  	\`version_registration_note\` text,
  	\`version_slug\` text,
  	\`version_archive_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_locales_locale_parent_id_unique\` ON \`_events_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_texts_order_parent\` ON \`_events_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_texts_locale_parent\` ON \`_events_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`programmes_id\` text(36),
  	\`people_id\` text(36),
  	\`solutions_id\` text(36),
  	\`use_cases_id\` text(36),
  	\`documents_id\` text(36),
  	\`calls_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`solutions_id\`) REFERENCES \`solutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`use_cases_id\`) REFERENCES \`use_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`calls_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_organisations_id_idx\` ON \`_events_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_programmes_id_idx\` ON \`_events_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_people_id_idx\` ON \`_events_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_solutions_id_idx\` ON \`_events_v_rels\` (\`solutions_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_use_cases_id_idx\` ON \`_events_v_rels\` (\`use_cases_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_documents_id_idx\` ON \`_events_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_calls_id_idx\` ON \`_events_v_rels\` (\`calls_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_sources_id_idx\` ON \`_events_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`agenda_items_contributions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`person_id\` text(36),
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`agenda_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agenda_items_contributions_order_idx\` ON \`agenda_items_contributions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_contributions_parent_id_idx\` ON \`agenda_items_contributions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_contributions_person_idx\` ON \`agenda_items_contributions\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`agenda_items_contributions_locales\` (
  	\`summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`agenda_items_contributions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`agenda_items_contributions_locales_locale_parent_id_unique\` ON \`agenda_items_contributions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`agenda_items\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`event_id\` text(36) NOT NULL,
  	\`order\` numeric NOT NULL,
  	\`kind\` text NOT NULL,
  	\`time_of_day\` text,
  	\`part_id\` text(36),
  	\`origin\` text,
  	\`origin_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`part_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`agenda_items_event_idx\` ON \`agenda_items\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_part_idx\` ON \`agenda_items\` (\`part_id\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_origin_idx\` ON \`agenda_items\` (\`origin\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_updated_at_idx\` ON \`agenda_items\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_created_at_idx\` ON \`agenda_items\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`agenda_items_locales\` (
  	\`title\` text NOT NULL,
  	\`summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`agenda_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`agenda_items_locales_locale_parent_id_unique\` ON \`agenda_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`agenda_items_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` text(36),
  	\`solutions_id\` text(36),
  	\`use_cases_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agenda_items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`solutions_id\`) REFERENCES \`solutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`use_cases_id\`) REFERENCES \`use_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agenda_items_rels_order_idx\` ON \`agenda_items_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_rels_parent_idx\` ON \`agenda_items_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_rels_path_idx\` ON \`agenda_items_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_rels_people_id_idx\` ON \`agenda_items_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_rels_solutions_id_idx\` ON \`agenda_items_rels\` (\`solutions_id\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_rels_use_cases_id_idx\` ON \`agenda_items_rels\` (\`use_cases_id\`);`)
  await db.run(sql`CREATE TABLE \`focus_groups_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`focus_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`focus_groups_provenance_assumptions_order_idx\` ON \`focus_groups_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`focus_groups_provenance_assumptions_parent_id_idx\` ON \`focus_groups_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`focus_groups\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`state\` text,
  	\`policy\` text,
  	\`planned_count\` numeric,
  	\`series_id\` text(36),
  	\`provenance_source_note\` text,
  	\`provenance_internal_note\` text,
  	\`confirmation_owner_id\` text(36),
  	\`confirmation_owner_role\` text,
  	\`confirmation_contact\` text,
  	\`confirmation_last_confirmed\` text,
  	\`confirmation_review_by\` text,
  	\`submitted\` integer DEFAULT false,
  	\`archived\` integer DEFAULT false,
  	\`origin\` text,
  	\`origin_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`series_id\`) REFERENCES \`event_series\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`focus_groups_state_idx\` ON \`focus_groups\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`focus_groups_series_idx\` ON \`focus_groups\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`focus_groups_confirmation_confirmation_owner_idx\` ON \`focus_groups\` (\`confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`focus_groups_origin_idx\` ON \`focus_groups\` (\`origin\`);`)
  await db.run(sql`CREATE INDEX \`focus_groups_updated_at_idx\` ON \`focus_groups\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`focus_groups_created_at_idx\` ON \`focus_groups\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`focus_groups__status_idx\` ON \`focus_groups\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`focus_groups_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`charter\` text,
  	\`date_text\` text,
  	\`slug\` text,
  	\`archive_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`focus_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`focus_groups_slug_idx\` ON \`focus_groups_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`focus_groups_locales_locale_parent_id_unique\` ON \`focus_groups_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`focus_groups_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`focus_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`focus_groups_texts_order_parent\` ON \`focus_groups_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`focus_groups_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`programmes_id\` text(36),
  	\`calls_id\` text(36),
  	\`documents_id\` text(36),
  	\`solutions_id\` text(36),
  	\`use_cases_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`focus_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`calls_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`solutions_id\`) REFERENCES \`solutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`use_cases_id\`) REFERENCES \`use_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`focus_groups_rels_order_idx\` ON \`focus_groups_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`focus_groups_rels_parent_idx\` ON \`focus_groups_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`focus_groups_rels_path_idx\` ON \`focus_groups_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`focus_groups_rels_organisations_id_idx\` ON \`focus_groups_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`focus_groups_rels_programmes_id_idx\` ON \`focus_groups_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`focus_groups_rels_calls_id_idx\` ON \`focus_groups_rels\` (\`calls_id\`);`)
  await db.run(sql`CREATE INDEX \`focus_groups_rels_documents_id_idx\` ON \`focus_groups_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`focus_groups_rels_solutions_id_idx\` ON \`focus_groups_rels\` (\`solutions_id\`);`)
  await db.run(sql`CREATE INDEX \`focus_groups_rels_use_cases_id_idx\` ON \`focus_groups_rels\` (\`use_cases_id\`);`)
  await db.run(sql`CREATE INDEX \`focus_groups_rels_sources_id_idx\` ON \`focus_groups_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_focus_groups_v_version_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_focus_groups_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_focus_groups_v_version_provenance_assumptions_order_idx\` ON \`_focus_groups_v_version_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_focus_groups_v_version_provenance_assumptions_parent_id_idx\` ON \`_focus_groups_v_version_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_focus_groups_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_state\` text,
  	\`version_policy\` text,
  	\`version_planned_count\` numeric,
  	\`version_series_id\` text(36),
  	\`version_provenance_source_note\` text,
  	\`version_provenance_internal_note\` text,
  	\`version_confirmation_owner_id\` text(36),
  	\`version_confirmation_owner_role\` text,
  	\`version_confirmation_contact\` text,
  	\`version_confirmation_last_confirmed\` text,
  	\`version_confirmation_review_by\` text,
  	\`version_submitted\` integer DEFAULT false,
  	\`version_archived\` integer DEFAULT false,
  	\`version_origin\` text,
  	\`version_origin_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`focus_groups\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_series_id\`) REFERENCES \`event_series\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_focus_groups_v_parent_idx\` ON \`_focus_groups_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_focus_groups_v_version_version_state_idx\` ON \`_focus_groups_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_focus_groups_v_version_version_series_idx\` ON \`_focus_groups_v\` (\`version_series_id\`);`)
  await db.run(sql`CREATE INDEX \`_focus_groups_v_version_confirmation_version_confirmatio_idx\` ON \`_focus_groups_v\` (\`version_confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_focus_groups_v_version_version_origin_idx\` ON \`_focus_groups_v\` (\`version_origin\`);`)
  await db.run(sql`CREATE INDEX \`_focus_groups_v_version_version_updated_at_idx\` ON \`_focus_groups_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_focus_groups_v_version_version_created_at_idx\` ON \`_focus_groups_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_focus_groups_v_version_version__status_idx\` ON \`_focus_groups_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_focus_groups_v_created_at_idx\` ON \`_focus_groups_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_focus_groups_v_updated_at_idx\` ON \`_focus_groups_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_focus_groups_v_snapshot_idx\` ON \`_focus_groups_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_focus_groups_v_published_locale_idx\` ON \`_focus_groups_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_focus_groups_v_latest_idx\` ON \`_focus_groups_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_focus_groups_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_charter\` text,
  	\`version_date_text\` text,
  	\`version_slug\` text,
  	\`version_archive_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_focus_groups_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_focus_groups_v_version_version_slug_idx\` ON \`_focus_groups_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_focus_groups_v_locales_locale_parent_id_unique\` ON \`_focus_groups_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_focus_groups_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_focus_groups_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_focus_groups_v_texts_order_parent\` ON \`_focus_groups_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_focus_groups_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`programmes_id\` text(36),
  	\`calls_id\` text(36),
  	\`documents_id\` text(36),
  	\`solutions_id\` text(36),
  	\`use_cases_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_focus_groups_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`calls_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`solutions_id\`) REFERENCES \`solutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`use_cases_id\`) REFERENCES \`use_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_focus_groups_v_rels_order_idx\` ON \`_focus_groups_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_focus_groups_v_rels_parent_idx\` ON \`_focus_groups_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_focus_groups_v_rels_path_idx\` ON \`_focus_groups_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_focus_groups_v_rels_organisations_id_idx\` ON \`_focus_groups_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_focus_groups_v_rels_programmes_id_idx\` ON \`_focus_groups_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_focus_groups_v_rels_calls_id_idx\` ON \`_focus_groups_v_rels\` (\`calls_id\`);`)
  await db.run(sql`CREATE INDEX \`_focus_groups_v_rels_documents_id_idx\` ON \`_focus_groups_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_focus_groups_v_rels_solutions_id_idx\` ON \`_focus_groups_v_rels\` (\`solutions_id\`);`)
  await db.run(sql`CREATE INDEX \`_focus_groups_v_rels_use_cases_id_idx\` ON \`_focus_groups_v_rels\` (\`use_cases_id\`);`)
  await db.run(sql`CREATE INDEX \`_focus_groups_v_rels_sources_id_idx\` ON \`_focus_groups_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_provenance_assumptions_order_idx\` ON \`documents_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`documents_provenance_assumptions_parent_id_idx\` ON \`documents_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`state\` text,
  	\`date\` text,
  	\`url\` text,
  	\`file_id\` text(36),
  	\`accessible_file\` integer DEFAULT false,
  	\`licence\` text,
  	\`language\` text DEFAULT 'de',
  	\`identifier\` text,
  	\`author_unit\` text,
  	\`publisher_id\` text(36),
  	\`provenance_source_note\` text,
  	\`provenance_internal_note\` text,
  	\`confirmation_owner_id\` text(36),
  	\`confirmation_owner_role\` text,
  	\`confirmation_contact\` text,
  	\`confirmation_last_confirmed\` text,
  	\`confirmation_review_by\` text,
  	\`submitted\` integer DEFAULT false,
  	\`archived\` integer DEFAULT false,
  	\`origin\` text,
  	\`origin_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`publisher_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_kind_idx\` ON \`documents\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`documents_file_idx\` ON \`documents\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_publisher_idx\` ON \`documents\` (\`publisher_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_confirmation_confirmation_owner_idx\` ON \`documents\` (\`confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_origin_idx\` ON \`documents\` (\`origin\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents__status_idx\` ON \`documents\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`documents_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`slug\` text,
  	\`archive_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_slug_idx\` ON \`documents_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_locales_locale_parent_id_unique\` ON \`documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_texts_order_parent\` ON \`documents_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_texts_locale_parent\` ON \`documents_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`programmes_id\` text(36),
  	\`events_id\` text(36),
  	\`solutions_id\` text(36),
  	\`use_cases_id\` text(36),
  	\`focus_groups_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`solutions_id\`) REFERENCES \`solutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`use_cases_id\`) REFERENCES \`use_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`focus_groups_id\`) REFERENCES \`focus_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_rels_order_idx\` ON \`documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_parent_idx\` ON \`documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_path_idx\` ON \`documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_programmes_id_idx\` ON \`documents_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_events_id_idx\` ON \`documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_solutions_id_idx\` ON \`documents_rels\` (\`solutions_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_use_cases_id_idx\` ON \`documents_rels\` (\`use_cases_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_focus_groups_id_idx\` ON \`documents_rels\` (\`focus_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_sources_id_idx\` ON \`documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_version_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_provenance_assumptions_order_idx\` ON \`_documents_v_version_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_provenance_assumptions_parent_id_idx\` ON \`_documents_v_version_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text,
  	\`version_state\` text,
  	\`version_date\` text,
  	\`version_url\` text,
  	\`version_file_id\` text(36),
  	\`version_accessible_file\` integer DEFAULT false,
  	\`version_licence\` text,
  	\`version_language\` text DEFAULT 'de',
  	\`version_identifier\` text,
  	\`version_author_unit\` text,
  	\`version_publisher_id\` text(36),
  	\`version_provenance_source_note\` text,
  	\`version_provenance_internal_note\` text,
  	\`version_confirmation_owner_id\` text(36),
  	\`version_confirmation_owner_role\` text,
  	\`version_confirmation_contact\` text,
  	\`version_confirmation_last_confirmed\` text,
  	\`version_confirmation_review_by\` text,
  	\`version_submitted\` integer DEFAULT false,
  	\`version_archived\` integer DEFAULT false,
  	\`version_origin\` text,
  	\`version_origin_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_publisher_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_parent_idx\` ON \`_documents_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_kind_idx\` ON \`_documents_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_file_idx\` ON \`_documents_v\` (\`version_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_publisher_idx\` ON \`_documents_v\` (\`version_publisher_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_confirmation_version_confirmation_o_idx\` ON \`_documents_v\` (\`version_confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_origin_idx\` ON \`_documents_v\` (\`version_origin\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_updated_at_idx\` ON \`_documents_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_created_at_idx\` ON \`_documents_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version__status_idx\` ON \`_documents_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_created_at_idx\` ON \`_documents_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_updated_at_idx\` ON \`_documents_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_snapshot_idx\` ON \`_documents_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_published_locale_idx\` ON \`_documents_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_latest_idx\` ON \`_documents_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_slug\` text,
  	\`version_archive_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_slug_idx\` ON \`_documents_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_documents_v_locales_locale_parent_id_unique\` ON \`_documents_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_texts_order_parent\` ON \`_documents_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_texts_locale_parent\` ON \`_documents_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`programmes_id\` text(36),
  	\`events_id\` text(36),
  	\`solutions_id\` text(36),
  	\`use_cases_id\` text(36),
  	\`focus_groups_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`solutions_id\`) REFERENCES \`solutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`use_cases_id\`) REFERENCES \`use_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`focus_groups_id\`) REFERENCES \`focus_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_order_idx\` ON \`_documents_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_parent_idx\` ON \`_documents_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_path_idx\` ON \`_documents_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_programmes_id_idx\` ON \`_documents_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_events_id_idx\` ON \`_documents_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_solutions_id_idx\` ON \`_documents_v_rels\` (\`solutions_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_use_cases_id_idx\` ON \`_documents_v_rels\` (\`use_cases_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_focus_groups_id_idx\` ON \`_documents_v_rels\` (\`focus_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_sources_id_idx\` ON \`_documents_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`news_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_provenance_assumptions_order_idx\` ON \`news_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_provenance_assumptions_parent_id_idx\` ON \`news_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`date_kind\` text DEFAULT 'publication',
  	\`image_id\` text(36),
  	\`provenance_source_note\` text,
  	\`provenance_internal_note\` text,
  	\`confirmation_owner_id\` text(36),
  	\`confirmation_owner_role\` text,
  	\`confirmation_contact\` text,
  	\`confirmation_last_confirmed\` text,
  	\`confirmation_review_by\` text,
  	\`submitted\` integer DEFAULT false,
  	\`archived\` integer DEFAULT false,
  	\`origin\` text,
  	\`origin_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`news_date_idx\` ON \`news\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`news_image_idx\` ON \`news\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`news_confirmation_confirmation_owner_idx\` ON \`news\` (\`confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`news_origin_idx\` ON \`news\` (\`origin\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`news_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`date_text\` text,
  	\`slug\` text,
  	\`archive_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`news_slug_idx\` ON \`news_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_locales_locale_parent_id_unique\` ON \`news_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_texts_order_parent\` ON \`news_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_texts_locale_parent\` ON \`news_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`programmes_id\` text(36),
  	\`solutions_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`documents_id\` text(36),
  	\`calls_id\` text(36),
  	\`people_id\` text(36),
  	\`event_series_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`solutions_id\`) REFERENCES \`solutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`calls_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`event_series_id\`) REFERENCES \`event_series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_rels_order_idx\` ON \`news_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_parent_idx\` ON \`news_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_path_idx\` ON \`news_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_programmes_id_idx\` ON \`news_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_solutions_id_idx\` ON \`news_rels\` (\`solutions_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_organisations_id_idx\` ON \`news_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_events_id_idx\` ON \`news_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_documents_id_idx\` ON \`news_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_calls_id_idx\` ON \`news_rels\` (\`calls_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_people_id_idx\` ON \`news_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_event_series_id_idx\` ON \`news_rels\` (\`event_series_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_sources_id_idx\` ON \`news_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_provenance_assumptions_order_idx\` ON \`_news_v_version_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_provenance_assumptions_parent_id_idx\` ON \`_news_v_version_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_date\` text,
  	\`version_date_kind\` text DEFAULT 'publication',
  	\`version_image_id\` text(36),
  	\`version_provenance_source_note\` text,
  	\`version_provenance_internal_note\` text,
  	\`version_confirmation_owner_id\` text(36),
  	\`version_confirmation_owner_role\` text,
  	\`version_confirmation_contact\` text,
  	\`version_confirmation_last_confirmed\` text,
  	\`version_confirmation_review_by\` text,
  	\`version_submitted\` integer DEFAULT false,
  	\`version_archived\` integer DEFAULT false,
  	\`version_origin\` text,
  	\`version_origin_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_date_idx\` ON \`_news_v\` (\`version_date\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_image_idx\` ON \`_news_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_confirmation_version_confirmation_owner_idx\` ON \`_news_v\` (\`version_confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_origin_idx\` ON \`_news_v\` (\`version_origin\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_snapshot_idx\` ON \`_news_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_published_locale_idx\` ON \`_news_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_date_text\` text,
  	\`version_slug\` text,
  	\`version_archive_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_locales_locale_parent_id_unique\` ON \`_news_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_texts_order_parent\` ON \`_news_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_texts_locale_parent\` ON \`_news_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`programmes_id\` text(36),
  	\`solutions_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`documents_id\` text(36),
  	\`calls_id\` text(36),
  	\`people_id\` text(36),
  	\`event_series_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`solutions_id\`) REFERENCES \`solutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`calls_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`event_series_id\`) REFERENCES \`event_series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_rels_order_idx\` ON \`_news_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_parent_idx\` ON \`_news_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_path_idx\` ON \`_news_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_programmes_id_idx\` ON \`_news_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_solutions_id_idx\` ON \`_news_v_rels\` (\`solutions_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_organisations_id_idx\` ON \`_news_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_events_id_idx\` ON \`_news_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_documents_id_idx\` ON \`_news_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_calls_id_idx\` ON \`_news_v_rels\` (\`calls_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_people_id_idx\` ON \`_news_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_event_series_id_idx\` ON \`_news_v_rels\` (\`event_series_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_sources_id_idx\` ON \`_news_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`calls_timeline\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`event_id\` text(36),
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_timeline_order_idx\` ON \`calls_timeline\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`calls_timeline_parent_id_idx\` ON \`calls_timeline\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`calls_timeline_event_idx\` ON \`calls_timeline\` (\`event_id\`);`)
  await db.run(sql`CREATE TABLE \`calls_timeline_locales\` (
  	\`date_text\` text,
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls_timeline\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`calls_timeline_locales_locale_parent_id_unique\` ON \`calls_timeline_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`calls_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_provenance_assumptions_order_idx\` ON \`calls_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`calls_provenance_assumptions_parent_id_idx\` ON \`calls_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`calls\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`state\` text,
  	\`deadline\` text,
  	\`decision_time_weeks\` numeric,
  	\`max_amount\` numeric,
  	\`amount_per\` text,
  	\`budget\` numeric,
  	\`funding_rate\` numeric,
  	\`numbers_submitted\` numeric,
  	\`numbers_funded\` numeric,
  	\`numbers_ideas\` numeric,
  	\`numbers_municipalities\` numeric,
  	\`numbers_categories\` numeric,
  	\`website\` text,
  	\`grantor_id\` text(36),
  	\`parent_id\` text(36),
  	\`provenance_source_note\` text,
  	\`provenance_internal_note\` text,
  	\`confirmation_owner_id\` text(36),
  	\`confirmation_owner_role\` text,
  	\`confirmation_contact\` text,
  	\`confirmation_last_confirmed\` text,
  	\`confirmation_review_by\` text,
  	\`submitted\` integer DEFAULT false,
  	\`archived\` integer DEFAULT false,
  	\`origin\` text,
  	\`origin_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`grantor_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_kind_idx\` ON \`calls\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`calls_state_idx\` ON \`calls\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`calls_grantor_idx\` ON \`calls\` (\`grantor_id\`);`)
  await db.run(sql`CREATE INDEX \`calls_parent_idx\` ON \`calls\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`calls_confirmation_confirmation_owner_idx\` ON \`calls\` (\`confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`calls_origin_idx\` ON \`calls\` (\`origin\`);`)
  await db.run(sql`CREATE INDEX \`calls_updated_at_idx\` ON \`calls\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`calls_created_at_idx\` ON \`calls\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`calls__status_idx\` ON \`calls\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`calls_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`archive_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`calls_slug_idx\` ON \`calls_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`calls_locales_locale_parent_id_unique\` ON \`calls_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`calls_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_texts_order_parent\` ON \`calls_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`calls_texts_locale_parent\` ON \`calls_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`calls_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`programmes_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_rels_order_idx\` ON \`calls_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`calls_rels_parent_idx\` ON \`calls_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`calls_rels_path_idx\` ON \`calls_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`calls_rels_programmes_id_idx\` ON \`calls_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`calls_rels_sources_id_idx\` ON \`calls_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_version_timeline\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`event_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calls_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_v_version_timeline_order_idx\` ON \`_calls_v_version_timeline\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_timeline_parent_id_idx\` ON \`_calls_v_version_timeline\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_timeline_event_idx\` ON \`_calls_v_version_timeline\` (\`event_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_version_timeline_locales\` (
  	\`date_text\` text,
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calls_v_version_timeline\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_calls_v_version_timeline_locales_locale_parent_id_unique\` ON \`_calls_v_version_timeline_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_version_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calls_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_v_version_provenance_assumptions_order_idx\` ON \`_calls_v_version_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_provenance_assumptions_parent_id_idx\` ON \`_calls_v_version_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text,
  	\`version_state\` text,
  	\`version_deadline\` text,
  	\`version_decision_time_weeks\` numeric,
  	\`version_max_amount\` numeric,
  	\`version_amount_per\` text,
  	\`version_budget\` numeric,
  	\`version_funding_rate\` numeric,
  	\`version_numbers_submitted\` numeric,
  	\`version_numbers_funded\` numeric,
  	\`version_numbers_ideas\` numeric,
  	\`version_numbers_municipalities\` numeric,
  	\`version_numbers_categories\` numeric,
  	\`version_website\` text,
  	\`version_grantor_id\` text(36),
  	\`version_parent_id\` text(36),
  	\`version_provenance_source_note\` text,
  	\`version_provenance_internal_note\` text,
  	\`version_confirmation_owner_id\` text(36),
  	\`version_confirmation_owner_role\` text,
  	\`version_confirmation_contact\` text,
  	\`version_confirmation_last_confirmed\` text,
  	\`version_confirmation_review_by\` text,
  	\`version_submitted\` integer DEFAULT false,
  	\`version_archived\` integer DEFAULT false,
  	\`version_origin\` text,
  	\`version_origin_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_grantor_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_v_parent_idx\` ON \`_calls_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_version_kind_idx\` ON \`_calls_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_version_state_idx\` ON \`_calls_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_version_grantor_idx\` ON \`_calls_v\` (\`version_grantor_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_version_parent_idx\` ON \`_calls_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_confirmation_version_confirmation_owner_idx\` ON \`_calls_v\` (\`version_confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_version_origin_idx\` ON \`_calls_v\` (\`version_origin\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_version_updated_at_idx\` ON \`_calls_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_version_created_at_idx\` ON \`_calls_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_version__status_idx\` ON \`_calls_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_created_at_idx\` ON \`_calls_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_updated_at_idx\` ON \`_calls_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_snapshot_idx\` ON \`_calls_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_published_locale_idx\` ON \`_calls_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_latest_idx\` ON \`_calls_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_archive_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calls_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_v_version_version_slug_idx\` ON \`_calls_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_calls_v_locales_locale_parent_id_unique\` ON \`_calls_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_calls_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_v_texts_order_parent\` ON \`_calls_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_texts_locale_parent\` ON \`_calls_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`programmes_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_calls_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_v_rels_order_idx\` ON \`_calls_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_rels_parent_idx\` ON \`_calls_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_rels_path_idx\` ON \`_calls_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_rels_programmes_id_idx\` ON \`_calls_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_rels_sources_id_idx\` ON \`_calls_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`indicators_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`indicators_provenance_assumptions_order_idx\` ON \`indicators_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`indicators_provenance_assumptions_parent_id_idx\` ON \`indicators_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`indicators\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`unit\` text,
  	\`approximate\` integer DEFAULT false,
  	\`derived\` integer DEFAULT false,
  	\`featured\` integer DEFAULT false,
  	\`as_of\` text,
  	\`stated_by_id\` text(36),
  	\`stated_by_organisation_id\` text(36),
  	\`provenance_source_note\` text,
  	\`provenance_internal_note\` text,
  	\`confirmation_owner_id\` text(36),
  	\`confirmation_owner_role\` text,
  	\`confirmation_contact\` text,
  	\`confirmation_last_confirmed\` text,
  	\`confirmation_review_by\` text,
  	\`origin\` text,
  	\`origin_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`stated_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`stated_by_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`indicators_stated_by_idx\` ON \`indicators\` (\`stated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_stated_by_organisation_idx\` ON \`indicators\` (\`stated_by_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_confirmation_confirmation_owner_idx\` ON \`indicators\` (\`confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_origin_idx\` ON \`indicators\` (\`origin\`);`)
  await db.run(sql`CREATE INDEX \`indicators_updated_at_idx\` ON \`indicators\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`indicators_created_at_idx\` ON \`indicators\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`indicators__status_idx\` ON \`indicators\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`indicators_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`value_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`indicators_locales_locale_parent_id_unique\` ON \`indicators_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`indicators_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`indicators_texts_order_parent\` ON \`indicators_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`indicators_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`programmes_id\` text(36),
  	\`events_id\` text(36),
  	\`event_series_id\` text(36),
  	\`focus_groups_id\` text(36),
  	\`solutions_id\` text(36),
  	\`calls_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`event_series_id\`) REFERENCES \`event_series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`focus_groups_id\`) REFERENCES \`focus_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`solutions_id\`) REFERENCES \`solutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`calls_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`indicators_rels_order_idx\` ON \`indicators_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`indicators_rels_parent_idx\` ON \`indicators_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_rels_path_idx\` ON \`indicators_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`indicators_rels_organisations_id_idx\` ON \`indicators_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_rels_programmes_id_idx\` ON \`indicators_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_rels_events_id_idx\` ON \`indicators_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_rels_event_series_id_idx\` ON \`indicators_rels\` (\`event_series_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_rels_focus_groups_id_idx\` ON \`indicators_rels\` (\`focus_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_rels_solutions_id_idx\` ON \`indicators_rels\` (\`solutions_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_rels_calls_id_idx\` ON \`indicators_rels\` (\`calls_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_rels_sources_id_idx\` ON \`indicators_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_indicators_v_version_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_indicators_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_provenance_assumptions_order_idx\` ON \`_indicators_v_version_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_provenance_assumptions_parent_id_idx\` ON \`_indicators_v_version_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_indicators_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_value\` numeric,
  	\`version_unit\` text,
  	\`version_approximate\` integer DEFAULT false,
  	\`version_derived\` integer DEFAULT false,
  	\`version_featured\` integer DEFAULT false,
  	\`version_as_of\` text,
  	\`version_stated_by_id\` text(36),
  	\`version_stated_by_organisation_id\` text(36),
  	\`version_provenance_source_note\` text,
  	\`version_provenance_internal_note\` text,
  	\`version_confirmation_owner_id\` text(36),
  	\`version_confirmation_owner_role\` text,
  	\`version_confirmation_contact\` text,
  	\`version_confirmation_last_confirmed\` text,
  	\`version_confirmation_review_by\` text,
  	\`version_origin\` text,
  	\`version_origin_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_stated_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_stated_by_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_indicators_v_parent_idx\` ON \`_indicators_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_version_stated_by_idx\` ON \`_indicators_v\` (\`version_stated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_version_stated_by_organisation_idx\` ON \`_indicators_v\` (\`version_stated_by_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_confirmation_version_confirmation__idx\` ON \`_indicators_v\` (\`version_confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_version_origin_idx\` ON \`_indicators_v\` (\`version_origin\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_version_updated_at_idx\` ON \`_indicators_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_version_created_at_idx\` ON \`_indicators_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_version__status_idx\` ON \`_indicators_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_created_at_idx\` ON \`_indicators_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_updated_at_idx\` ON \`_indicators_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_snapshot_idx\` ON \`_indicators_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_published_locale_idx\` ON \`_indicators_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_latest_idx\` ON \`_indicators_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_indicators_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_value_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_indicators_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_indicators_v_locales_locale_parent_id_unique\` ON \`_indicators_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_indicators_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_indicators_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_indicators_v_texts_order_parent\` ON \`_indicators_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_indicators_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`programmes_id\` text(36),
  	\`events_id\` text(36),
  	\`event_series_id\` text(36),
  	\`focus_groups_id\` text(36),
  	\`solutions_id\` text(36),
  	\`calls_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_indicators_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`event_series_id\`) REFERENCES \`event_series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`focus_groups_id\`) REFERENCES \`focus_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`solutions_id\`) REFERENCES \`solutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`calls_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_indicators_v_rels_order_idx\` ON \`_indicators_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_rels_parent_idx\` ON \`_indicators_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_rels_path_idx\` ON \`_indicators_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_rels_organisations_id_idx\` ON \`_indicators_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_rels_programmes_id_idx\` ON \`_indicators_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_rels_events_id_idx\` ON \`_indicators_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_rels_event_series_id_idx\` ON \`_indicators_v_rels\` (\`event_series_id\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_rels_focus_groups_id_idx\` ON \`_indicators_v_rels\` (\`focus_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_rels_solutions_id_idx\` ON \`_indicators_v_rels\` (\`solutions_id\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_rels_calls_id_idx\` ON \`_indicators_v_rels\` (\`calls_id\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_rels_sources_id_idx\` ON \`_indicators_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_provenance_assumptions_order_idx\` ON \`pages_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_provenance_assumptions_parent_id_idx\` ON \`pages_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`provenance_source_note\` text,
  	\`provenance_internal_note\` text,
  	\`confirmation_owner_id\` text(36),
  	\`confirmation_owner_role\` text,
  	\`confirmation_contact\` text,
  	\`confirmation_last_confirmed\` text,
  	\`confirmation_review_by\` text,
  	\`submitted\` integer DEFAULT false,
  	\`archived\` integer DEFAULT false,
  	\`origin\` text,
  	\`origin_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_confirmation_confirmation_owner_idx\` ON \`pages\` (\`confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_origin_idx\` ON \`pages\` (\`origin\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`archive_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_texts_order_parent\` ON \`pages_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_sources_id_idx\` ON \`pages_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_provenance_assumptions_order_idx\` ON \`_pages_v_version_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_provenance_assumptions_parent_id_idx\` ON \`_pages_v_version_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_provenance_source_note\` text,
  	\`version_provenance_internal_note\` text,
  	\`version_confirmation_owner_id\` text(36),
  	\`version_confirmation_owner_role\` text,
  	\`version_confirmation_contact\` text,
  	\`version_confirmation_last_confirmed\` text,
  	\`version_confirmation_review_by\` text,
  	\`version_submitted\` integer DEFAULT false,
  	\`version_archived\` integer DEFAULT false,
  	\`version_origin\` text,
  	\`version_origin_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_confirmation_version_confirmation_owner_idx\` ON \`_pages_v\` (\`version_confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_origin_idx\` ON \`_pages_v\` (\`version_origin\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_archive_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_texts_order_parent\` ON \`_pages_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_sources_id_idx\` ON \`_pages_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`credit\` text NOT NULL,
  	\`licence\` text NOT NULL,
  	\`consent\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_card_url\` text,
  	\`sizes_card_width\` numeric,
  	\`sizes_card_height\` numeric,
  	\`sizes_card_mime_type\` text,
  	\`sizes_card_filesize\` numeric,
  	\`sizes_card_filename\` text,
  	\`sizes_page_url\` text,
  	\`sizes_page_width\` numeric,
  	\`sizes_page_height\` numeric,
  	\`sizes_page_mime_type\` text,
  	\`sizes_page_filesize\` numeric,
  	\`sizes_page_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_page_sizes_page_filename_idx\` ON \`media\` (\`sizes_page_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text NOT NULL,
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sources\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`url\` text,
  	\`published_on\` text,
  	\`origin\` text,
  	\`origin_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`sources_origin_idx\` ON \`sources\` (\`origin\`);`)
  await db.run(sql`CREATE INDEX \`sources_updated_at_idx\` ON \`sources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_created_at_idx\` ON \`sources\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`programmes_awards\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`reported_on\` text,
  	\`awarded_by_id\` text(36),
  	\`awarded_by_name\` text,
  	\`recipient_id\` text(36),
  	\`system_id\` text(36),
  	\`call_id\` text(36),
  	\`event_id\` text(36),
  	\`origin\` text,
  	FOREIGN KEY (\`awarded_by_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`recipient_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`system_id\`) REFERENCES \`systems\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`call_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_awards_order_idx\` ON \`programmes_awards\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_awards_parent_id_idx\` ON \`programmes_awards\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_awards_awarded_by_idx\` ON \`programmes_awards\` (\`awarded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_awards_recipient_idx\` ON \`programmes_awards\` (\`recipient_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_awards_system_idx\` ON \`programmes_awards\` (\`system_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_awards_call_idx\` ON \`programmes_awards\` (\`call_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_awards_event_idx\` ON \`programmes_awards\` (\`event_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_awards_locales\` (
  	\`title\` text,
  	\`category\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes_awards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_awards_locales_locale_parent_id_unique\` ON \`programmes_awards_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_members\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`role\` text,
  	\`decision_body\` text,
  	\`decision_date\` text,
  	\`decision_url\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_members_order_idx\` ON \`programmes_members\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_members_parent_id_idx\` ON \`programmes_members\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_members_organisation_idx\` ON \`programmes_members\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_members_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes_members\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_members_locales_locale_parent_id_unique\` ON \`programmes_members_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_provenance_assumptions_order_idx\` ON \`programmes_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_provenance_assumptions_parent_id_idx\` ON \`programmes_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`state\` text,
  	\`motto\` text,
  	\`website\` text,
  	\`contact_unit\` text,
  	\`contact_postal_code\` text,
  	\`contact_city\` text,
  	\`contact_email\` text,
  	\`term_start\` text,
  	\`term_end\` text,
  	\`term_minimum_years\` numeric,
  	\`funding_funder_id\` text(36),
  	\`funding_call_id\` text(36),
  	\`funding_max_amount\` numeric,
  	\`funding_rate\` numeric,
  	\`image_id\` text(36),
  	\`parent_id\` text(36),
  	\`part_of_id\` text(36),
  	\`members_complete\` integer DEFAULT false,
  	\`lead_id\` text(36),
  	\`coordinator_id\` text(36),
  	\`provenance_source_note\` text,
  	\`provenance_internal_note\` text,
  	\`confirmation_owner_id\` text(36),
  	\`confirmation_owner_role\` text,
  	\`confirmation_contact\` text,
  	\`confirmation_last_confirmed\` text,
  	\`confirmation_review_by\` text,
  	\`submitted\` integer DEFAULT false,
  	\`archived\` integer DEFAULT false,
  	\`origin\` text,
  	\`origin_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`funding_funder_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`funding_call_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`part_of_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`lead_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`coordinator_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_kind_idx\` ON \`programmes\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`programmes_state_idx\` ON \`programmes\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`programmes_funding_funding_funder_idx\` ON \`programmes\` (\`funding_funder_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_funding_funding_call_idx\` ON \`programmes\` (\`funding_call_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_image_idx\` ON \`programmes\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_parent_idx\` ON \`programmes\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_part_of_idx\` ON \`programmes\` (\`part_of_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_lead_idx\` ON \`programmes\` (\`lead_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_coordinator_idx\` ON \`programmes\` (\`coordinator_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_confirmation_confirmation_owner_idx\` ON \`programmes\` (\`confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_origin_idx\` ON \`programmes\` (\`origin\`);`)
  await db.run(sql`CREATE INDEX \`programmes_updated_at_idx\` ON \`programmes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_created_at_idx\` ON \`programmes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes__status_idx\` ON \`programmes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`programmes_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`open_to\` text,
  	\`term_note\` text,
  	\`funding_note\` text,
  	\`slug\` text,
  	\`archive_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_slug_idx\` ON \`programmes_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_locales_locale_parent_id_unique\` ON \`programmes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_texts_order_parent\` ON \`programmes_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_texts_locale_parent\` ON \`programmes_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`use_cases_id\` text(36),
  	\`events_id\` text(36),
  	\`event_series_id\` text(36),
  	\`focus_groups_id\` text(36),
  	\`documents_id\` text(36),
  	\`calls_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`use_cases_id\`) REFERENCES \`use_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`event_series_id\`) REFERENCES \`event_series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`focus_groups_id\`) REFERENCES \`focus_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`calls_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_rels_order_idx\` ON \`programmes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_parent_idx\` ON \`programmes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_path_idx\` ON \`programmes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_use_cases_id_idx\` ON \`programmes_rels\` (\`use_cases_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_events_id_idx\` ON \`programmes_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_event_series_id_idx\` ON \`programmes_rels\` (\`event_series_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_focus_groups_id_idx\` ON \`programmes_rels\` (\`focus_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_documents_id_idx\` ON \`programmes_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_calls_id_idx\` ON \`programmes_rels\` (\`calls_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_sources_id_idx\` ON \`programmes_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_awards\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`reported_on\` text,
  	\`awarded_by_id\` text(36),
  	\`awarded_by_name\` text,
  	\`recipient_id\` text(36),
  	\`system_id\` text(36),
  	\`call_id\` text(36),
  	\`event_id\` text(36),
  	\`origin\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`awarded_by_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`recipient_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`system_id\`) REFERENCES \`systems\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`call_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_awards_order_idx\` ON \`_programmes_v_version_awards\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_awards_parent_id_idx\` ON \`_programmes_v_version_awards\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_awards_awarded_by_idx\` ON \`_programmes_v_version_awards\` (\`awarded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_awards_recipient_idx\` ON \`_programmes_v_version_awards\` (\`recipient_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_awards_system_idx\` ON \`_programmes_v_version_awards\` (\`system_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_awards_call_idx\` ON \`_programmes_v_version_awards\` (\`call_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_awards_event_idx\` ON \`_programmes_v_version_awards\` (\`event_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_awards_locales\` (
  	\`title\` text,
  	\`category\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v_version_awards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_programmes_v_version_awards_locales_locale_parent_id_unique\` ON \`_programmes_v_version_awards_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_members\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`role\` text,
  	\`decision_body\` text,
  	\`decision_date\` text,
  	\`decision_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_members_order_idx\` ON \`_programmes_v_version_members\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_members_parent_id_idx\` ON \`_programmes_v_version_members\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_members_organisation_idx\` ON \`_programmes_v_version_members\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_members_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v_version_members\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_programmes_v_version_members_locales_locale_parent_id_uniqu\` ON \`_programmes_v_version_members_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_provenance_assumptions_order_idx\` ON \`_programmes_v_version_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_provenance_assumptions_parent_id_idx\` ON \`_programmes_v_version_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text,
  	\`version_state\` text,
  	\`version_motto\` text,
  	\`version_website\` text,
  	\`version_contact_unit\` text,
  	\`version_contact_postal_code\` text,
  	\`version_contact_city\` text,
  	\`version_contact_email\` text,
  	\`version_term_start\` text,
  	\`version_term_end\` text,
  	\`version_term_minimum_years\` numeric,
  	\`version_funding_funder_id\` text(36),
  	\`version_funding_call_id\` text(36),
  	\`version_funding_max_amount\` numeric,
  	\`version_funding_rate\` numeric,
  	\`version_image_id\` text(36),
  	\`version_parent_id\` text(36),
  	\`version_part_of_id\` text(36),
  	\`version_members_complete\` integer DEFAULT false,
  	\`version_lead_id\` text(36),
  	\`version_coordinator_id\` text(36),
  	\`version_provenance_source_note\` text,
  	\`version_provenance_internal_note\` text,
  	\`version_confirmation_owner_id\` text(36),
  	\`version_confirmation_owner_role\` text,
  	\`version_confirmation_contact\` text,
  	\`version_confirmation_last_confirmed\` text,
  	\`version_confirmation_review_by\` text,
  	\`version_submitted\` integer DEFAULT false,
  	\`version_archived\` integer DEFAULT false,
  	\`version_origin\` text,
  	\`version_origin_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_funding_funder_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_funding_call_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_part_of_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_coordinator_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_parent_idx\` ON \`_programmes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_kind_idx\` ON \`_programmes_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_state_idx\` ON \`_programmes_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_funding_version_funding_funder_idx\` ON \`_programmes_v\` (\`version_funding_funder_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_funding_version_funding_call_idx\` ON \`_programmes_v\` (\`version_funding_call_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_image_idx\` ON \`_programmes_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_parent_idx\` ON \`_programmes_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_part_of_idx\` ON \`_programmes_v\` (\`version_part_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_lead_idx\` ON \`_programmes_v\` (\`version_lead_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_coordinator_idx\` ON \`_programmes_v\` (\`version_coordinator_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_confirmation_version_confirmation__idx\` ON \`_programmes_v\` (\`version_confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_origin_idx\` ON \`_programmes_v\` (\`version_origin\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_updated_at_idx\` ON \`_programmes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_created_at_idx\` ON \`_programmes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version__status_idx\` ON \`_programmes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_created_at_idx\` ON \`_programmes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_updated_at_idx\` ON \`_programmes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_snapshot_idx\` ON \`_programmes_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_published_locale_idx\` ON \`_programmes_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_latest_idx\` ON \`_programmes_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_open_to\` text,
  	\`version_term_note\` text,
  	\`version_funding_note\` text,
  	\`version_slug\` text,
  	\`version_archive_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_slug_idx\` ON \`_programmes_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_programmes_v_locales_locale_parent_id_unique\` ON \`_programmes_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_texts_order_parent\` ON \`_programmes_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_texts_locale_parent\` ON \`_programmes_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`use_cases_id\` text(36),
  	\`events_id\` text(36),
  	\`event_series_id\` text(36),
  	\`focus_groups_id\` text(36),
  	\`documents_id\` text(36),
  	\`calls_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`use_cases_id\`) REFERENCES \`use_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`event_series_id\`) REFERENCES \`event_series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`focus_groups_id\`) REFERENCES \`focus_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`calls_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_order_idx\` ON \`_programmes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_parent_idx\` ON \`_programmes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_path_idx\` ON \`_programmes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_use_cases_id_idx\` ON \`_programmes_v_rels\` (\`use_cases_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_events_id_idx\` ON \`_programmes_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_event_series_id_idx\` ON \`_programmes_v_rels\` (\`event_series_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_focus_groups_id_idx\` ON \`_programmes_v_rels\` (\`focus_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_documents_id_idx\` ON \`_programmes_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_calls_id_idx\` ON \`_programmes_v_rels\` (\`calls_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_sources_id_idx\` ON \`_programmes_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_provenance_assumptions_order_idx\` ON \`organisations_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_provenance_assumptions_parent_id_idx\` ON \`organisations_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`short_name\` text,
  	\`kind\` text,
  	\`state\` text,
  	\`city\` text,
  	\`district_key\` text,
  	\`location_lat\` numeric,
  	\`location_lon\` numeric,
  	\`website\` text,
  	\`contact_unit\` text,
  	\`contact_postal_code\` text,
  	\`contact_city\` text,
  	\`contact_email\` text,
  	\`image_id\` text(36),
  	\`municipality_id\` text(36),
  	\`parent_id\` text(36),
  	\`provenance_source_note\` text,
  	\`provenance_internal_note\` text,
  	\`confirmation_owner_id\` text(36),
  	\`confirmation_owner_role\` text,
  	\`confirmation_contact\` text,
  	\`confirmation_last_confirmed\` text,
  	\`confirmation_review_by\` text,
  	\`submitted\` integer DEFAULT false,
  	\`archived\` integer DEFAULT false,
  	\`origin\` text,
  	\`origin_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_kind_idx\` ON \`organisations\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`organisations_state_idx\` ON \`organisations\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`organisations_image_idx\` ON \`organisations\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_municipality_idx\` ON \`organisations\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_parent_idx\` ON \`organisations\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_confirmation_confirmation_owner_idx\` ON \`organisations\` (\`confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_origin_idx\` ON \`organisations\` (\`origin\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`organisations_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`slug\` text,
  	\`archive_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_texts_order_parent\` ON \`organisations_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`systems_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`systems_id\`) REFERENCES \`systems\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_rels_order_idx\` ON \`organisations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_parent_idx\` ON \`organisations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_path_idx\` ON \`organisations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_organisations_id_idx\` ON \`organisations_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_systems_id_idx\` ON \`organisations_rels\` (\`systems_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_sources_id_idx\` ON \`organisations_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_provenance_assumptions_order_idx\` ON \`_organisations_v_version_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_provenance_assumptions_parent_id_idx\` ON \`_organisations_v_version_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_short_name\` text,
  	\`version_kind\` text,
  	\`version_state\` text,
  	\`version_city\` text,
  	\`version_district_key\` text,
  	\`version_location_lat\` numeric,
  	\`version_location_lon\` numeric,
  	\`version_website\` text,
  	\`version_contact_unit\` text,
  	\`version_contact_postal_code\` text,
  	\`version_contact_city\` text,
  	\`version_contact_email\` text,
  	\`version_image_id\` text(36),
  	\`version_municipality_id\` text(36),
  	\`version_parent_id\` text(36),
  	\`version_provenance_source_note\` text,
  	\`version_provenance_internal_note\` text,
  	\`version_confirmation_owner_id\` text(36),
  	\`version_confirmation_owner_role\` text,
  	\`version_confirmation_contact\` text,
  	\`version_confirmation_last_confirmed\` text,
  	\`version_confirmation_review_by\` text,
  	\`version_submitted\` integer DEFAULT false,
  	\`version_archived\` integer DEFAULT false,
  	\`version_origin\` text,
  	\`version_origin_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_kind_idx\` ON \`_organisations_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_state_idx\` ON \`_organisations_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_image_idx\` ON \`_organisations_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_municipality_idx\` ON \`_organisations_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_parent_idx\` ON \`_organisations_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_confirmation_version_confirmati_idx\` ON \`_organisations_v\` (\`version_confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_origin_idx\` ON \`_organisations_v\` (\`version_origin\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_snapshot_idx\` ON \`_organisations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_published_locale_idx\` ON \`_organisations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_slug\` text,
  	\`version_archive_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_organisations_v_locales_locale_parent_id_unique\` ON \`_organisations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_texts_order_parent\` ON \`_organisations_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`systems_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`systems_id\`) REFERENCES \`systems\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_order_idx\` ON \`_organisations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_parent_idx\` ON \`_organisations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_path_idx\` ON \`_organisations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_organisations_id_idx\` ON \`_organisations_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_systems_id_idx\` ON \`_organisations_v_rels\` (\`systems_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_sources_id_idx\` ON \`_organisations_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`people_further_roles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`programme_id\` text(36),
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_further_roles_order_idx\` ON \`people_further_roles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`people_further_roles_parent_id_idx\` ON \`people_further_roles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`people_further_roles_organisation_idx\` ON \`people_further_roles\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`people_further_roles_programme_idx\` ON \`people_further_roles\` (\`programme_id\`);`)
  await db.run(sql`CREATE TABLE \`people_further_roles_locales\` (
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people_further_roles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`people_further_roles_locales_locale_parent_id_unique\` ON \`people_further_roles_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`people_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_provenance_assumptions_order_idx\` ON \`people_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`people_provenance_assumptions_parent_id_idx\` ON \`people_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`people\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`academic_title\` text,
  	\`as_of\` text,
  	\`display\` text DEFAULT 'event-only',
  	\`organisation_id\` text(36),
  	\`provenance_source_note\` text,
  	\`provenance_internal_note\` text,
  	\`confirmation_owner_id\` text(36),
  	\`confirmation_owner_role\` text,
  	\`confirmation_contact\` text,
  	\`confirmation_last_confirmed\` text,
  	\`confirmation_review_by\` text,
  	\`submitted\` integer DEFAULT false,
  	\`archived\` integer DEFAULT false,
  	\`origin\` text,
  	\`origin_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`people_display_idx\` ON \`people\` (\`display\`);`)
  await db.run(sql`CREATE INDEX \`people_organisation_idx\` ON \`people\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`people_confirmation_confirmation_owner_idx\` ON \`people\` (\`confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`people_origin_idx\` ON \`people\` (\`origin\`);`)
  await db.run(sql`CREATE INDEX \`people_updated_at_idx\` ON \`people\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_created_at_idx\` ON \`people\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`people__status_idx\` ON \`people\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`people_locales\` (
  	\`role\` text,
  	\`slug\` text,
  	\`archive_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`people_slug_idx\` ON \`people_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`people_locales_locale_parent_id_unique\` ON \`people_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`people_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_texts_order_parent\` ON \`people_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`people_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`programmes_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_rels_order_idx\` ON \`people_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`people_rels_parent_idx\` ON \`people_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`people_rels_path_idx\` ON \`people_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`people_rels_programmes_id_idx\` ON \`people_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`people_rels_sources_id_idx\` ON \`people_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_version_further_roles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`programme_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_version_further_roles_order_idx\` ON \`_people_v_version_further_roles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_further_roles_parent_id_idx\` ON \`_people_v_version_further_roles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_further_roles_organisation_idx\` ON \`_people_v_version_further_roles\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_further_roles_programme_idx\` ON \`_people_v_version_further_roles\` (\`programme_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_version_further_roles_locales\` (
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_people_v_version_further_roles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_people_v_version_further_roles_locales_locale_parent_id_uni\` ON \`_people_v_version_further_roles_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_version_provenance_assumptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_version_provenance_assumptions_order_idx\` ON \`_people_v_version_provenance_assumptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_provenance_assumptions_parent_id_idx\` ON \`_people_v_version_provenance_assumptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_academic_title\` text,
  	\`version_as_of\` text,
  	\`version_display\` text DEFAULT 'event-only',
  	\`version_organisation_id\` text(36),
  	\`version_provenance_source_note\` text,
  	\`version_provenance_internal_note\` text,
  	\`version_confirmation_owner_id\` text(36),
  	\`version_confirmation_owner_role\` text,
  	\`version_confirmation_contact\` text,
  	\`version_confirmation_last_confirmed\` text,
  	\`version_confirmation_review_by\` text,
  	\`version_submitted\` integer DEFAULT false,
  	\`version_archived\` integer DEFAULT false,
  	\`version_origin\` text,
  	\`version_origin_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_confirmation_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_parent_idx\` ON \`_people_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_display_idx\` ON \`_people_v\` (\`version_display\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_organisation_idx\` ON \`_people_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_confirmation_version_confirmation_owne_idx\` ON \`_people_v\` (\`version_confirmation_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_origin_idx\` ON \`_people_v\` (\`version_origin\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_updated_at_idx\` ON \`_people_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_created_at_idx\` ON \`_people_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version__status_idx\` ON \`_people_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_created_at_idx\` ON \`_people_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_updated_at_idx\` ON \`_people_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_snapshot_idx\` ON \`_people_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_published_locale_idx\` ON \`_people_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_latest_idx\` ON \`_people_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_locales\` (
  	\`version_role\` text,
  	\`version_slug\` text,
  	\`version_archive_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_slug_idx\` ON \`_people_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_people_v_locales_locale_parent_id_unique\` ON \`_people_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_texts_order_parent\` ON \`_people_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`programmes_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_rels_order_idx\` ON \`_people_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_rels_parent_idx\` ON \`_people_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_rels_path_idx\` ON \`_people_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_rels_programmes_id_idx\` ON \`_people_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_rels_sources_id_idx\` ON \`_people_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`ags\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`designation\` text,
  	\`type\` text,
  	\`state\` text NOT NULL,
  	\`district\` text,
  	\`lat\` numeric,
  	\`lon\` numeric,
  	\`as_of\` text NOT NULL,
  	\`valid_to\` text,
  	\`valid_from\` text,
  	\`successor_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`successor_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_ags_idx\` ON \`municipalities\` (\`ags\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_name_idx\` ON \`municipalities\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_state_idx\` ON \`municipalities\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_successor_idx\` ON \`municipalities\` (\`successor_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_updated_at_idx\` ON \`municipalities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_created_at_idx\` ON \`municipalities\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'member' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`audit_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`action\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`record\` text NOT NULL,
  	\`user_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_log_collection_idx\` ON \`audit_log\` (\`collection\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_record_idx\` ON \`audit_log\` (\`record\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_user_idx\` ON \`audit_log\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_updated_at_idx\` ON \`audit_log\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_created_at_idx\` ON \`audit_log\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`audit_log_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`audit_log\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_log_texts_order_parent\` ON \`audit_log_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`use_cases_id\` text(36),
  	\`solutions_id\` text(36),
  	\`systems_id\` text(36),
  	\`event_series_id\` text(36),
  	\`events_id\` text(36),
  	\`agenda_items_id\` text(36),
  	\`focus_groups_id\` text(36),
  	\`documents_id\` text(36),
  	\`news_id\` text(36),
  	\`calls_id\` text(36),
  	\`indicators_id\` text(36),
  	\`pages_id\` text(36),
  	\`media_id\` text(36),
  	\`sources_id\` text(36),
  	\`programmes_id\` text(36),
  	\`organisations_id\` text(36),
  	\`people_id\` text(36),
  	\`municipalities_id\` text(36),
  	\`users_id\` text(36),
  	\`audit_log_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`use_cases_id\`) REFERENCES \`use_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`solutions_id\`) REFERENCES \`solutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`systems_id\`) REFERENCES \`systems\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`event_series_id\`) REFERENCES \`event_series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agenda_items_id\`) REFERENCES \`agenda_items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`focus_groups_id\`) REFERENCES \`focus_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`calls_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`indicators_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_log_id\`) REFERENCES \`audit_log\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_use_cases_id_idx\` ON \`payload_locked_documents_rels\` (\`use_cases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_solutions_id_idx\` ON \`payload_locked_documents_rels\` (\`solutions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_systems_id_idx\` ON \`payload_locked_documents_rels\` (\`systems_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_event_series_id_idx\` ON \`payload_locked_documents_rels\` (\`event_series_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_agenda_items_id_idx\` ON \`payload_locked_documents_rels\` (\`agenda_items_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_focus_groups_id_idx\` ON \`payload_locked_documents_rels\` (\`focus_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_calls_id_idx\` ON \`payload_locked_documents_rels\` (\`calls_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_indicators_id_idx\` ON \`payload_locked_documents_rels\` (\`indicators_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_programmes_id_idx\` ON \`payload_locked_documents_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_municipalities_id_idx\` ON \`payload_locked_documents_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_log_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_log_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`use_cases_further_policy_fields\`;`)
  await db.run(sql`DROP TABLE \`use_cases_departments\`;`)
  await db.run(sql`DROP TABLE \`use_cases_target_groups\`;`)
  await db.run(sql`DROP TABLE \`use_cases_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`use_cases\`;`)
  await db.run(sql`DROP TABLE \`use_cases_locales\`;`)
  await db.run(sql`DROP TABLE \`use_cases_texts\`;`)
  await db.run(sql`DROP TABLE \`use_cases_rels\`;`)
  await db.run(sql`DROP TABLE \`_use_cases_v_version_further_policy_fields\`;`)
  await db.run(sql`DROP TABLE \`_use_cases_v_version_departments\`;`)
  await db.run(sql`DROP TABLE \`_use_cases_v_version_target_groups\`;`)
  await db.run(sql`DROP TABLE \`_use_cases_v_version_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`_use_cases_v\`;`)
  await db.run(sql`DROP TABLE \`_use_cases_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_use_cases_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_use_cases_v_rels\`;`)
  await db.run(sql`DROP TABLE \`solutions_target_groups\`;`)
  await db.run(sql`DROP TABLE \`solutions_connections\`;`)
  await db.run(sql`DROP TABLE \`solutions_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`solutions\`;`)
  await db.run(sql`DROP TABLE \`solutions_locales\`;`)
  await db.run(sql`DROP TABLE \`solutions_texts\`;`)
  await db.run(sql`DROP TABLE \`solutions_rels\`;`)
  await db.run(sql`DROP TABLE \`_solutions_v_version_target_groups\`;`)
  await db.run(sql`DROP TABLE \`_solutions_v_version_connections\`;`)
  await db.run(sql`DROP TABLE \`_solutions_v_version_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`_solutions_v\`;`)
  await db.run(sql`DROP TABLE \`_solutions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_solutions_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_solutions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`systems_versions\`;`)
  await db.run(sql`DROP TABLE \`systems_versions_locales\`;`)
  await db.run(sql`DROP TABLE \`systems_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`systems\`;`)
  await db.run(sql`DROP TABLE \`systems_locales\`;`)
  await db.run(sql`DROP TABLE \`systems_texts\`;`)
  await db.run(sql`DROP TABLE \`systems_rels\`;`)
  await db.run(sql`DROP TABLE \`_systems_v_version_versions\`;`)
  await db.run(sql`DROP TABLE \`_systems_v_version_versions_locales\`;`)
  await db.run(sql`DROP TABLE \`_systems_v_version_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`_systems_v\`;`)
  await db.run(sql`DROP TABLE \`_systems_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_systems_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_systems_v_rels\`;`)
  await db.run(sql`DROP TABLE \`event_series_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`event_series\`;`)
  await db.run(sql`DROP TABLE \`event_series_locales\`;`)
  await db.run(sql`DROP TABLE \`event_series_texts\`;`)
  await db.run(sql`DROP TABLE \`event_series_rels\`;`)
  await db.run(sql`DROP TABLE \`_event_series_v_version_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`_event_series_v\`;`)
  await db.run(sql`DROP TABLE \`_event_series_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_event_series_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_event_series_v_rels\`;`)
  await db.run(sql`DROP TABLE \`events_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_locales\`;`)
  await db.run(sql`DROP TABLE \`events_texts\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`agenda_items_contributions\`;`)
  await db.run(sql`DROP TABLE \`agenda_items_contributions_locales\`;`)
  await db.run(sql`DROP TABLE \`agenda_items\`;`)
  await db.run(sql`DROP TABLE \`agenda_items_locales\`;`)
  await db.run(sql`DROP TABLE \`agenda_items_rels\`;`)
  await db.run(sql`DROP TABLE \`focus_groups_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`focus_groups\`;`)
  await db.run(sql`DROP TABLE \`focus_groups_locales\`;`)
  await db.run(sql`DROP TABLE \`focus_groups_texts\`;`)
  await db.run(sql`DROP TABLE \`focus_groups_rels\`;`)
  await db.run(sql`DROP TABLE \`_focus_groups_v_version_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`_focus_groups_v\`;`)
  await db.run(sql`DROP TABLE \`_focus_groups_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_focus_groups_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_focus_groups_v_rels\`;`)
  await db.run(sql`DROP TABLE \`documents_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents_locales\`;`)
  await db.run(sql`DROP TABLE \`documents_texts\`;`)
  await db.run(sql`DROP TABLE \`documents_rels\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`_documents_v\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_rels\`;`)
  await db.run(sql`DROP TABLE \`news_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`DROP TABLE \`news_locales\`;`)
  await db.run(sql`DROP TABLE \`news_texts\`;`)
  await db.run(sql`DROP TABLE \`news_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_news_v_rels\`;`)
  await db.run(sql`DROP TABLE \`calls_timeline\`;`)
  await db.run(sql`DROP TABLE \`calls_timeline_locales\`;`)
  await db.run(sql`DROP TABLE \`calls_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`calls\`;`)
  await db.run(sql`DROP TABLE \`calls_locales\`;`)
  await db.run(sql`DROP TABLE \`calls_texts\`;`)
  await db.run(sql`DROP TABLE \`calls_rels\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_version_timeline\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_version_timeline_locales\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_version_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`_calls_v\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_rels\`;`)
  await db.run(sql`DROP TABLE \`indicators_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`indicators\`;`)
  await db.run(sql`DROP TABLE \`indicators_locales\`;`)
  await db.run(sql`DROP TABLE \`indicators_texts\`;`)
  await db.run(sql`DROP TABLE \`indicators_rels\`;`)
  await db.run(sql`DROP TABLE \`_indicators_v_version_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`_indicators_v\`;`)
  await db.run(sql`DROP TABLE \`_indicators_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_indicators_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_indicators_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_texts\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`sources\`;`)
  await db.run(sql`DROP TABLE \`programmes_awards\`;`)
  await db.run(sql`DROP TABLE \`programmes_awards_locales\`;`)
  await db.run(sql`DROP TABLE \`programmes_members\`;`)
  await db.run(sql`DROP TABLE \`programmes_members_locales\`;`)
  await db.run(sql`DROP TABLE \`programmes_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`programmes\`;`)
  await db.run(sql`DROP TABLE \`programmes_locales\`;`)
  await db.run(sql`DROP TABLE \`programmes_texts\`;`)
  await db.run(sql`DROP TABLE \`programmes_rels\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_awards\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_awards_locales\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_members\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_members_locales\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`organisations_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations_texts\`;`)
  await db.run(sql`DROP TABLE \`organisations_rels\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`people_further_roles\`;`)
  await db.run(sql`DROP TABLE \`people_further_roles_locales\`;`)
  await db.run(sql`DROP TABLE \`people_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`people\`;`)
  await db.run(sql`DROP TABLE \`people_locales\`;`)
  await db.run(sql`DROP TABLE \`people_texts\`;`)
  await db.run(sql`DROP TABLE \`people_rels\`;`)
  await db.run(sql`DROP TABLE \`_people_v_version_further_roles\`;`)
  await db.run(sql`DROP TABLE \`_people_v_version_further_roles_locales\`;`)
  await db.run(sql`DROP TABLE \`_people_v_version_provenance_assumptions\`;`)
  await db.run(sql`DROP TABLE \`_people_v\`;`)
  await db.run(sql`DROP TABLE \`_people_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_people_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_people_v_rels\`;`)
  await db.run(sql`DROP TABLE \`municipalities\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`audit_log\`;`)
  await db.run(sql`DROP TABLE \`audit_log_texts\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
