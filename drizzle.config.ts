import { defineConfig } from 'drizzle-kit'

export default defineConfig({ dialect: 'postgresql', schema: ['./db/schema.ts', './db/schema-people.ts', './db/schema-plans.ts'], out: './db/migrations', breakpoints: true })
