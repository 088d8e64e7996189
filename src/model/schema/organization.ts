import { CURRENT_FORMAT } from '../format-version.ts';
import { z } from 'astro/zod';
import { contactAddress } from './addresses.ts';
import { ENTRY_POINTS } from './entry-points.ts';
import { factDefinitions } from './fact.ts';
import { date, id, line, reference, retired, text } from './fields.ts';
import { commitment } from './commitment.ts';
import { condition } from './condition.ts';
import { gitHost } from './git-host.ts';
import { home } from './home.ts';
import { leaveOut } from './leave-out.ts';
import { looks } from './looks.ts';
import { navigation } from './navigation.ts';
import { route } from './route.ts';
import { siteAddress } from './site-address.ts';
import { timeZoneName } from './time-zone.ts';
import { LANGUAGES } from '../../words/languages.ts';
import { trait } from './trait.ts';

const vocabularyValue = z.strictObject({
  id,
  name: line.describe('What readers see.'),
  help: text.describe('Plain words: what belongs here.'),
  findOut: text.describe('How somebody who is not sure finds out.'),
  aliases: z.array(line).default([]),
  retired,
});

const use = vocabularyValue.extend({
  entersAt: z
    .enum(ENTRY_POINTS)
    .optional()
    .describe(
      'Where the output comes in on the way to our model, for the picture on the home page: work (trains nothing), repository (a training run reads it), training-run or evaluation. Left out, the picture leaves the use out.',
    ),
});

const contact = z.strictObject({
  name: line,
  where: line.describe('Channel, mailbox or queue where people ask.'),
  url: contactAddress.optional(),
});

/** `content/organization.yaml`: who the handbook is for, and the closed vocabularies of its policy. */
export const organization = z.strictObject({
  site: siteAddress.describe(
    'Where the handbook is served, path included and ending with a slash: https://intranet.example/handbook/',
  ),
  title: line.describe('The name of the handbook, shown in the header and in search results.'),
  name: line.describe('How the texts call the organisation.'),
  description: line.describe('One sentence for search engines and link previews.'),
  language: z
    .enum(LANGUAGES)
    .default('en')
    .describe('The language of the content, in which the site speaks as well: en, de or ja. English when left out.'),
  timeZone: timeZoneName,
  formatVersion: z
    .int()
    .min(1)
    .max(CURRENT_FORMAT, {
      error: `a newer engine wrote this format; this one reads formats up to ${CURRENT_FORMAT}. Install the engine that the content was written for`,
    })
    .optional()
    .describe(
      `The format of this content: ${CURRENT_FORMAT} for that of this engine, 1 when left out. npm run upgrade carries an older one over.`,
    ),
  policy: z
    .strictObject({
      version: z.int().min(1).describe('Number of the published policy version.'),
      date: date.describe('The day this version takes effect; the proof of completeness is made for it.'),
    })
    .describe('The policy version that this content states.'),
  gitHost: gitHost.describe('Where this content lives in git.'),
  contacts: z
    .strictObject({
      policy: contact.describe('Whom to ask about the policy.'),
      incident: contact
        .extend({
          when: line
            .optional()
            .describe(
              'What has happened when people should ask there, without a full stop: every page asks it. Left out, a tool may have seen what it must not see.',
            ),
        })
        .describe('Whom to tell at once when something went wrong.'),
    })
    .describe('Who answers questions.'),
  home: home.prefault({}).describe('What the home page says.'),
  navigation: navigation
    .optional()
    .describe(
      'The links of the header, in their order; the footer names the pages that are left out. Left out, seven pages.',
    ),
  leaveOut: leaveOut
    .default([])
    .describe(
      'The parts that this handbook does without: no page, address, link or file of them is made, and content/ has nothing for them.',
    ),
  roles: z
    .array(z.strictObject({ id, name: line, help: text, retired }))
    .min(1)
    .describe('Roles that own pages, checks and decisions.'),
  protectedModels: z
    .array(z.strictObject({ id, name: line, help: text }))
    .default([])
    .describe("The organisation's own models: what outside output must not reach. Empty where it trains none."),
  divisions: z.array(vocabularyValue).min(1).describe('Who owns the work.'),
  data: z
    .array(vocabularyValue)
    .min(1)
    .describe('Data classes, from least to most sensitive: the most sensitive thing the tool sees.'),
  uses: z.array(use).min(1).describe('Where the output goes.'),
  everydayData: reference('data')
    .optional()
    .describe(
      'The data class that most questions are about, which tables show first. Left out, that of everydayCase, or else the first.',
    ),
  everydayCase: z
    .strictObject({
      division: reference('division'),
      tool: reference('tool'),
      plan: reference('plan', 'The plan of that tool: its id alone.'),
      data: reference('data'),
    })
    .optional()
    .describe('The case whose verdicts the picture on the home page shows, use by use. Left out, there is no picture.'),
  traits: z.array(trait).default([]).describe('What rules can select plans by; every plan has a value for each.'),
  facts: factDefinitions
    .optional()
    .describe(
      'What the directory tells about every tool; each question that somebody answered about one is a row and a column. Left out, nine that every handbook can have.',
    ),
  conditions: z.array(condition).min(1).describe('Conditions that rules can bring; each is written once, here.'),
  routes: z.array(route).min(1).describe('Approval routes.'),
  commitments: z.array(commitment).default([]).describe('Terms that several pages state, each written once.'),
  looks,
  completeApprovalsFrom: date
    .optional()
    .describe(
      'From this day on, exceptions that take effect and versions of the policy need an approval with role, by, on and link. Left out, a role is enough.',
    ),
  training: z
    .strictObject({
      showStatus: z
        .boolean()
        .default(true)
        .describe(
          'Whether /training/status/ shows who completed which path. Say false where people may not be listed.',
        ),
    })
    .prefault({})
    .describe('What the training pages show.'),
  preferred: z
    .array(reference('tool-or-plan'))
    .describe('Tools (or tool/plan) in the order in which the handbook offers them as alternatives.'),
});

export type Organization = z.infer<typeof organization>;
