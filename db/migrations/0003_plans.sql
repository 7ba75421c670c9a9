CREATE TYPE "public"."plan_role" AS ENUM('main', 'add-on');--> statement-breakpoint
CREATE TYPE "public"."plan_session_state" AS ENUM('planned', 'done', 'skipped');--> statement-breakpoint
CREATE TABLE "plan_sessions" (
	"user_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"date" date NOT NULL,
	"position" smallint NOT NULL,
	"class_slug" text NOT NULL,
	"role" "plan_role" NOT NULL,
	"reason" text NOT NULL,
	"state" "plan_session_state" DEFAULT 'planned' NOT NULL,
	CONSTRAINT "plan_sessions_user_id_plan_id_date_position_pk" PRIMARY KEY("user_id","plan_id","date","position"),
	CONSTRAINT "plan_sessions_position" CHECK ("plan_sessions"."position" between 0 and 19)
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"request" jsonb NOT NULL,
	"uses_profile" boolean NOT NULL,
	"starts_on" date NOT NULL,
	"weeks" smallint NOT NULL,
	"week_kinds" jsonb NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plans_user_id_id_pk" PRIMARY KEY("user_id","id"),
	CONSTRAINT "plans_weeks_range" CHECK ("plans"."weeks" between 1 and 12),
	CONSTRAINT "plans_week_kinds" CHECK (jsonb_array_length("plans"."week_kinds") = "plans"."weeks")
);
--> statement-breakpoint
CREATE TABLE "profiles" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"screening" jsonb NOT NULL,
	"answered_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "plan_sessions" ADD CONSTRAINT "plan_sessions_class_slug_classes_slug_fk" FOREIGN KEY ("class_slug") REFERENCES "public"."classes"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_sessions" ADD CONSTRAINT "plan_sessions_user_id_plan_id_plans_user_id_id_fk" FOREIGN KEY ("user_id","plan_id") REFERENCES "public"."plans"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plan_sessions_by_class" ON "plan_sessions" USING btree ("class_slug");--> statement-breakpoint
CREATE UNIQUE INDEX "plans_one_active" ON "plans" USING btree ("user_id") WHERE "plans"."active";