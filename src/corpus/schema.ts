import { z } from 'zod';

/** A date as the sources print it: `2024`, `2024-09` or `2024-09-14`. Its length says its precision. */
export const partialDate = z
  .union([z.string(), z.number().transform(String)])
  .refine(isCalendarDate, 'is not a date: write 2024, 2024-09 or 2024-09-14');

const id = z
  .string()
  .regex(/^[A-Z]{2,4}-[A-Z]?\d+[a-z]?$/, 'is not an id: write letters, a hyphen and a number, as in SC-46');
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a key: write lower-case letters, digits and hyphens');
const locator = z
  .string()
  .regex(/^[a-z0-9-]+#[A-Za-z0-9.-]+$/, 'is not a locator: write source#place, as in report-2025#a1t2-7');
const line = z.string().trim().min(1);
/** YAML reads a bare 2024 or 11.9 as a number; a label may be either. */
const label = z.union([line, z.number().transform(String)]);

export const recordKinds = ['measure', 'milestone', 'figure'] as const;
export const scopes = ['zone', 'all-zones', 'nationwide'] as const;
export const statuses = ['planned', 'pilot', 'in-force', 'replicated', 'completed', 'expired'] as const;
export const milestoneKinds = ['event', 'target', 'deadline'] as const;
export const dateKinds = ['event', 'issued', 'effect', 'expiry', 'target', 'deadline'] as const;

/** A number that can be compared and drawn. `value` is in `unit`; `text` is how the source prints it. */
export const figureSchema = z.strictObject({
  label: line.describe('what is counted, as a noun phrase'),
  value: z.number(),
  max: z.number().optional().describe('the upper end, where the source gives a range'),
  unit: line.describe('RMB trillion, USD billion, %, zones, days ...'),
  qualifier: z.enum(['about', 'over', 'at least', 'under', 'up to']).optional(),
  place: line.optional().describe('where, if not all of the zones of the record'),
  period: label.optional().describe('2024, 2023-01/2024-05, end of 2024'),
  change: line.optional().describe('against the period before: +11.9%, -2 days'),
  of: line.optional().describe('what a share is a share of'),
});

const datedSchema = z.strictObject({ date: partialDate, kind: z.enum(dateKinds), what: line });

export const recordSchema = z.strictObject({
  id,
  kind: z.enum(recordKinds).optional().describe('only where the folder does not say it'),
  title: line.max(120),
  summary: line.refine(s => wordCount(s) >= 25 && wordCount(s) <= 120, 'has to have 25 to 120 words'),
  before: line.optional(),
  after: line.optional(),
  zones: z.array(slug).min(1),
  areas: z.array(slug).min(1).max(4),
  departments: z.array(slug).default([]),
  scope: z.enum(scopes).optional(),
  status: z.enum(statuses).optional(),
  document: slug.optional().describe('a key of documents/'),
  milestone: z.enum(milestoneKinds).optional().describe('what a milestone is'),
  date: partialDate.optional(),
  dates: z.array(datedSchema).default([]),
  figures: z.array(figureSchema).default([]),
  related: z.array(id).default([]),
  aliases: z.array(label).default([]),
  sources: z.array(locator).min(1),
  note: line.optional(),
});

export const documentSchema = z.strictObject({
  id: slug,
  title: line,
  number: label.optional(),
  issuers: z.array(line).default([]),
  date: partialDate.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  zh: line.optional().describe('official Chinese title, where it is known for certain'),
});

const named = { id: slug, en: line, zh: line, short: line.optional(), aliases: z.array(label).default([]) };
export const zoneSchema = z.strictObject({
  ...named,
  batch: z.number().int().optional(),
  founded: partialDate.optional(),
  cities: z.array(line).default([]),
});
export const areaSchema = z.strictObject({ ...named, about: line });
export const departmentSchema = z.strictObject(named);
export const sourceSchema = z.strictObject({
  id: slug,
  title: line,
  zh: line.optional(),
  publisher: line,
  date: partialDate.optional(),
  about: line,
});

export type RecordKind = (typeof recordKinds)[number];
export type Scope = (typeof scopes)[number];
export type Status = (typeof statuses)[number];
export type MilestoneKind = (typeof milestoneKinds)[number];
export type DateKind = (typeof dateKinds)[number];
export type Figure = z.output<typeof figureSchema>;
export type Dated = z.output<typeof datedSchema>;
export type SeedRecord = z.output<typeof recordSchema>;
export type LegalDocument = z.output<typeof documentSchema>;
export type Zone = z.output<typeof zoneSchema>;
export type Area = z.output<typeof areaSchema>;
export type Department = z.output<typeof departmentSchema>;
export type Source = z.output<typeof sourceSchema>;

function wordCount(text: string): number {
  return text.trim().split(/\s+/).length;
}

function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(8, 10) === day;
}
