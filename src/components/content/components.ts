import type { ContentComponentName } from '../../model/components.ts';
import ApprovalClocks from './ApprovalClocks.astro';
import Callout from './Callout.astro';
import Claim from './Claim.astro';
import Commitment from './Commitment.astro';
import Conditions from './Conditions.astro';
import Contact from './Contact.astro';
import ContaminationDiagram from './ContaminationDiagram.astro';
import ContaminationPaths from './ContaminationPaths.astro';
import DestinationsDiagram from './DestinationsDiagram.astro';
import Do from './Do.astro';
import DoDont from './DoDont.astro';
import Dont from './Dont.astro';
import Flow from './Flow.astro';
import Inference from './Inference.astro';
import KeptText from './KeptText.astro';
import Matrix from './Matrix.astro';
import Moment from './Moment.astro';
import PrecedenceDiagram from './PrecedenceDiagram.astro';
import Pre from './Pre.astro';
import ProviderTerms from './ProviderTerms.astro';
import UsageMarks from './UsageMarks.astro';
import PublicPolicies from './PublicPolicies.astro';
import RedLines from './RedLines.astro';
import Routes from './Routes.astro';
import Rule from './RuleQuote.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import TimeLine from './TimeLine.astro';
import UsageReport from './UsageReport.astro';
import Verdict from './Verdict.astro';

/** The components that MDX bodies may use, under the names of the allow-list. */
const byName: Record<ContentComponentName, unknown> = {
  Claim,
  Inference,
  Term,
  Callout,
  DoDont,
  Do,
  Dont,
  Rule,
  Verdict,
  Matrix,
  RedLines,
  Conditions,
  Routes,
  ContaminationPaths,
  ContaminationDiagram,
  Flow,
  PrecedenceDiagram,
  DestinationsDiagram,
  ApprovalClocks,
  KeptText,
  TimeLine,
  Moment,
  ProviderTerms,
  PublicPolicies,
  UsageMarks,
  UsageReport,
  Commitment,
  Contact,
};

/** For `<Content components={…} />`; lower-case names replace what Markdown makes. */
export const contentComponents = { ...byName, pre: Pre, table: Table };
