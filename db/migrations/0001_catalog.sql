CREATE TYPE "public"."avoidance" AS ENUM('neck', 'shoulder', 'elbow', 'wrist', 'back', 'hip', 'knee', 'ankle', 'jump');--> statement-breakpoint
CREATE TYPE "public"."class_type" AS ENUM('strength', 'cardio', 'hiit', 'yoga', 'pilates', 'stretching', 'meditation', 'running', 'walking');--> statement-breakpoint
CREATE TYPE "public"."contraindication" AS ENUM('supine', 'breath-hold', 'maximal-isometric', 'fall-risk', 'abdominal-impact', 'inversion');--> statement-breakpoint
CREATE TYPE "public"."effort" AS ENUM('gentle', 'steady', 'hard');--> statement-breakpoint
CREATE TYPE "public"."equipment" AS ENUM('none', 'mat', 'dumbbells', 'band', 'chair', 'wall');--> statement-breakpoint
CREATE TYPE "public"."focus" AS ENUM('full-body', 'upper-body', 'lower-body', 'chest', 'back', 'lower-back', 'shoulders', 'arms', 'core', 'hips', 'glutes', 'legs', 'neck', 'breath', 'mind');--> statement-breakpoint
CREATE TYPE "public"."gait" AS ENUM('run', 'walk');--> statement-breakpoint
CREATE TYPE "public"."level" AS ENUM('beginner', 'intermediate', 'advanced');--> statement-breakpoint
CREATE TYPE "public"."locale" AS ENUM('en', 'de', 'es', 'sv', 'fr');--> statement-breakpoint
CREATE TYPE "public"."market" AS ENUM('US', 'GB', 'AU', 'DE', 'AT', 'CA', 'MX', 'SE', 'ES');--> statement-breakpoint
CREATE TYPE "public"."muscle" AS ENUM('chest', 'upper-back', 'lats', 'shoulders', 'biceps', 'triceps', 'forearms', 'core', 'obliques', 'lower-back', 'glutes', 'quads', 'hamstrings', 'calves', 'adductors', 'abductors', 'hip-flexors', 'neck');--> statement-breakpoint
CREATE TYPE "public"."music_style" AS ENUM('house', 'techno', 'drum-and-bass', 'synthwave', 'lo-fi', 'funk', 'afrobeat', 'ambient', 'drone', 'none');--> statement-breakpoint
CREATE TYPE "public"."position" AS ENUM('standing', 'kneeling', 'prone', 'supine', 'seated', 'side');--> statement-breakpoint
CREATE TYPE "public"."unit" AS ENUM('reps', 'seconds', 'breaths');--> statement-breakpoint
-- The search configuration of a language.
create function search_config(loc locale) returns regconfig language sql immutable strict parallel safe as
$$ select case loc
  when 'de'::locale then 'pg_catalog.german'::regconfig when 'es'::locale then 'pg_catalog.spanish'::regconfig
  when 'sv'::locale then 'pg_catalog.swedish'::regconfig when 'fr'::locale then 'pg_catalog.french'::regconfig
  else 'pg_catalog.english'::regconfig end $$;
--> statement-breakpoint
-- Stems and plain words together: stems find inflections, plain words find prefixes; accents do not matter.
create function search_vector(loc locale, input text) returns tsvector language sql immutable strict parallel safe as
$$ select to_tsvector(search_config(loc), fold(input)) || to_tsvector('pg_catalog.simple'::regconfig, fold(input)) $$;
--> statement-breakpoint
CREATE TABLE "catalog_state" (
	"id" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"content_hash" text NOT NULL,
	"compiled_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "catalog_state_single" CHECK ("catalog_state"."id")
);
--> statement-breakpoint
CREATE TABLE "class_movements" (
	"class_slug" text NOT NULL,
	"movement_slug" text NOT NULL,
	CONSTRAINT "class_movements_class_slug_movement_slug_pk" PRIMARY KEY("class_slug","movement_slug")
);
--> statement-breakpoint
CREATE TABLE "class_texts" (
	"class_slug" text NOT NULL,
	"locale" "locale" NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"topics" text NOT NULL,
	"keywords" text NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(search_vector(locale, title || ' ' || topics), 'A') || setweight(search_vector(locale, description), 'C') || setweight(search_vector(locale, keywords), 'B')) STORED NOT NULL,
	CONSTRAINT "class_texts_class_slug_locale_pk" PRIMARY KEY("class_slug","locale")
);
--> statement-breakpoint
CREATE TABLE "classes" (
	"slug" text PRIMARY KEY NOT NULL,
	"recipe" text NOT NULL,
	"type" "class_type" NOT NULL,
	"seconds" integer NOT NULL,
	"level" "level" NOT NULL,
	"rpe" numeric(3, 1) NOT NULL,
	"peak_rpe" numeric(3, 1) NOT NULL,
	"effort" "effort" GENERATED ALWAYS AS (case when rpe < 4 then 'gentle'::effort when rpe <= 6 then 'steady'::effort else 'hard'::effort end) STORED NOT NULL,
	"equipment" "equipment"[] NOT NULL,
	"focus" "focus"[] NOT NULL,
	"coach" text NOT NULL,
	"music" "music_style" NOT NULL,
	"languages" "locale"[] NOT NULL,
	"markets" "market"[] NOT NULL,
	"ladder_step" smallint,
	"avoid" "avoidance"[] NOT NULL,
	"tags" jsonb NOT NULL,
	"contraindications" "contraindication"[] NOT NULL,
	"muscles" jsonb NOT NULL,
	"load" numeric(7, 2) NOT NULL,
	"met_minutes" numeric(7, 2) NOT NULL,
	"kcal_per_kg" numeric(8, 4) NOT NULL,
	"contour" jsonb NOT NULL,
	"segments" jsonb NOT NULL,
	"mix" integer NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	"retired_at" timestamp with time zone,
	CONSTRAINT "classes_seconds_range" CHECK ("classes"."seconds" between 300 and 3600),
	CONSTRAINT "classes_segments_sum" CHECK (timeline_seconds("classes"."segments") = "classes"."seconds"),
	CONSTRAINT "classes_contour_sum" CHECK (contour_seconds("classes"."contour") = "classes"."seconds"),
	CONSTRAINT "classes_rpe_range" CHECK ("classes"."rpe" between 0 and 10 and "classes"."peak_rpe" between 0 and 10),
	CONSTRAINT "classes_ladder_range" CHECK ("classes"."ladder_step" between 1 and 27),
	CONSTRAINT "classes_equipment_none_alone" CHECK (cardinality("classes"."equipment") >= 1 and (not ('none' = any("classes"."equipment")) or cardinality("classes"."equipment") = 1))
);
--> statement-breakpoint
CREATE TABLE "coaches" (
	"slug" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"about" jsonb NOT NULL,
	"leads" "class_type"[] NOT NULL,
	"position" smallint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "collection_classes" (
	"collection_slug" text NOT NULL,
	"class_slug" text NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "collection_classes_collection_slug_class_slug_pk" PRIMARY KEY("collection_slug","class_slug")
);
--> statement-breakpoint
CREATE TABLE "collections" (
	"slug" text PRIMARY KEY NOT NULL,
	"title" jsonb NOT NULL,
	"description" jsonb NOT NULL,
	"position" smallint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "movements" (
	"slug" text PRIMARY KEY NOT NULL,
	"name" jsonb NOT NULL,
	"equipment" "equipment"[] NOT NULL,
	"primary_muscles" "muscle"[] NOT NULL,
	"secondary_muscles" "muscle"[] NOT NULL,
	"tags" jsonb NOT NULL,
	"met" numeric(4, 1) NOT NULL,
	"compendium" text NOT NULL,
	"position" "position" NOT NULL,
	"unit" "unit" NOT NULL,
	"one_sided" boolean NOT NULL,
	"gait" "gait",
	"easier" text,
	"harder" text,
	"contraindications" "contraindication"[] NOT NULL,
	CONSTRAINT "movements_met_range" CHECK ("movements"."met" between 1 and 20)
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"locale" "locale" NOT NULL,
	"word" text NOT NULL,
	"vector" "tsvector" GENERATED ALWAYS AS (search_vector(locale, word)) STORED NOT NULL,
	CONSTRAINT "search_words_locale_word_pk" PRIMARY KEY("locale","word")
);
--> statement-breakpoint
ALTER TABLE "class_movements" ADD CONSTRAINT "class_movements_class_slug_classes_slug_fk" FOREIGN KEY ("class_slug") REFERENCES "public"."classes"("slug") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_movements" ADD CONSTRAINT "class_movements_movement_slug_movements_slug_fk" FOREIGN KEY ("movement_slug") REFERENCES "public"."movements"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_texts" ADD CONSTRAINT "class_texts_class_slug_classes_slug_fk" FOREIGN KEY ("class_slug") REFERENCES "public"."classes"("slug") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "classes" ADD CONSTRAINT "classes_coach_coaches_slug_fk" FOREIGN KEY ("coach") REFERENCES "public"."coaches"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collection_classes" ADD CONSTRAINT "collection_classes_class_slug_classes_slug_fk" FOREIGN KEY ("class_slug") REFERENCES "public"."classes"("slug") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collection_classes" ADD CONSTRAINT "collection_classes_collection_slug_collections_slug_fk" FOREIGN KEY ("collection_slug") REFERENCES "public"."collections"("slug") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "movements" ADD CONSTRAINT "movements_easier_movements_slug_fk" FOREIGN KEY ("easier") REFERENCES "public"."movements"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "movements" ADD CONSTRAINT "movements_harder_movements_slug_fk" FOREIGN KEY ("harder") REFERENCES "public"."movements"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "class_texts_search" ON "class_texts" USING gin ("search");--> statement-breakpoint
CREATE INDEX "classes_live_mix" ON "classes" USING btree ("mix") WHERE "classes"."retired_at" is null;--> statement-breakpoint
-- Folded words (letters and digits only) to a query: each must be there as a stem or a prefix; a word that the
-- catalog does not know stands for the words nearest to it, so that 'medtation' finds meditation.
create function search_query(loc locale, words text[]) returns tsquery language plpgsql stable parallel safe as $$
declare
  asked text;
  stem tsquery;
  part tsquery;
  near text[];
  result tsquery;
begin
  foreach asked in array words loop
    stem := plainto_tsquery(search_config(loc), asked);
    continue when numnode(stem) = 0;
    if exists (select from search_words w where w.locale = loc and w.word like asked || '%')
       or exists (select from search_words w where w.locale = loc and w.vector @@ stem) then
      part := stem || to_tsquery('pg_catalog.simple', asked || ':*');
    else
      select array_agg(n.word order by n.distance, n.closeness desc, n.word) into near from (
        select w.word, levenshtein(left(w.word, 60), left(asked, 60)) as distance, similarity(w.word, asked) as closeness
        from search_words w
        where w.locale = loc
          and (levenshtein_less_equal(left(w.word, 60), left(asked, 60), 2) <= (case when length(asked) <= 4 then 1 else 2 end) or similarity(w.word, asked) >= 0.45)
        order by 2, 3 desc, 1
        limit 3
      ) n;
      if near is null then
        part := to_tsquery('pg_catalog.simple', asked);
      else
        select to_tsquery('pg_catalog.simple', string_agg(n || ':*', ' | ')) into part from unnest(near) n;
      end if;
    end if;
    result := coalesce(result && part, part);
  end loop;
  return result;
end $$;
