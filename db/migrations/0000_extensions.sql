create extension if not exists pg_trgm;
--> statement-breakpoint
create extension if not exists unaccent;
--> statement-breakpoint
create extension if not exists fuzzystrmatch;
--> statement-breakpoint
create extension if not exists citext;
--> statement-breakpoint
-- Lengths of a timeline, so that a check can hold them against the class.
create function timeline_seconds(segments jsonb) returns integer language sql immutable strict parallel safe as
$$ select coalesce(sum((s ->> 'seconds')::integer), 0)::integer from jsonb_array_elements(segments) s where (s ->> 'seconds')::integer > 0 $$;
--> statement-breakpoint
create function contour_seconds(contour jsonb) returns integer language sql immutable strict parallel safe as
$$ select coalesce(sum((c ->> 0)::integer), 0)::integer from jsonb_array_elements(contour) c where (c ->> 0)::integer > 0 $$;
--> statement-breakpoint
-- unaccent() is only stable, since its dictionary may change; a generated column needs an immutable one.
create function fold(input text) returns text language sql immutable strict parallel safe as
$$ select lower(public.unaccent('public.unaccent'::regdictionary, input)) $$;
