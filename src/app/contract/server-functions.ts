import type { AutomationChoice, AutomationState } from './automation';
import type { BriefPageData } from './brief';
import type { Card, Timeline } from './card';
import type { Answer, CustomerHit, GradeMove, Who } from './common';
import type { ContactInput, ContactPreview, ContactStart, SavedContact } from './contact';
import type { Merged, MergeInput, PairInput, PairSide, PastMerge } from './duplicates';
import type { Erased, EraseInput } from './erase';
import type { ExportedRows, ExportInput } from './export';
import type { FactsInput, SavedFacts } from './facts';
import type { ImportedPart, ImportPart } from './import';
import type { LedgerRows } from './ledger-rows';
import type { PlanPageData } from './plan';
import type { PurchaseInput, SavedPurchase } from './purchase';
import type { SetUpChoice } from './set-up';

/** The functions of the bundle a page may call through `google.script.run`. */
export interface ServerFunctions {
  dialogFindCustomers(query: string): Answer<readonly CustomerHit[]>;
  dialogPreviewPurchase(input: PurchaseInput): Answer<GradeMove>;
  dialogSavePurchase(input: PurchaseInput): Answer<SavedPurchase>;
  dialogSetUp(choice: SetUpChoice): Answer<{ readonly text: string }>;
  /** Today's plan with names and phones in full; logged in History as taken out. */
  dialogPlanInFull(purpose: string): Answer<PlanPageData>;
  /** Only in a build with automation. */
  dialogSwitchAutomation(choice: AutomationChoice): Answer<{ readonly text: string; readonly automation: AutomationState }>;
  /** Does at once what the morning refresh does. */
  dialogRunMorning(): Answer<{ readonly text: string }>;
  dialogOpenCard(who: Who): Answer<Card>;
  dialogTimeline(customerId: string): Answer<Timeline>;
  /** Whoever is in today's plan, in its order: what next and previous walk through. */
  dialogTodaysRound(): Answer<readonly CustomerHit[]>;
  /** The card with nothing masked; logged in History. */
  dialogShowInFull(who: Who): Answer<Card>;
  dialogSaveFacts(input: FactsInput): Answer<SavedFacts>;
  dialogStartContact(who: Who): Answer<ContactStart>;
  dialogPreviewContact(input: ContactInput): Answer<ContactPreview>;
  dialogSaveContact(input: ContactInput): Answer<SavedContact>;
  /** Opens «Record a purchase» for the customer, over the sheet. */
  dialogOpenPurchase(who: Who): Answer<null>;
  /** Opens the visit brief of these customers; of today's plan when none is named. */
  dialogOpenBrief(customerIds: readonly string[]): Answer<null>;
  /** The same brief with phones and addresses in full; logged in History. */
  dialogBriefInFull(customerIds: readonly string[]): Answer<BriefPageData>;
  /** Puts the cursor on the customer's row. */
  dialogGoTo(who: Who): Answer<null>;
  /** Puts the cursor on a cell, or on the sheet when `cell` is ''. */
  dialogGoToCell(place: { readonly sheet: string; readonly cell: string }): Answer<null>;
  /** A part of the customer list, from the first customer (0) or from where the part before ended. */
  dialogLedgerRows(from: number): Answer<LedgerRows>;
  dialogImportPart(part: ImportPart): Answer<ImportedPart>;
  /** After the last part: grades who came in and says what was done. */
  dialogFinishImport(importId: string): Answer<{ readonly text: string }>;
  dialogOpenPair(input: PairInput): Answer<readonly [PairSide, PairSide]>;
  dialogMerge(input: MergeInput): Answer<Merged>;
  /** The latest merges that still can be taken apart, the latest first. */
  dialogPastMerges(): Answer<readonly PastMerge[]>;
  /** Takes a merge apart, also when other work was done since: what belongs to whom stays with them. */
  dialogTakeApart(mergeId: string): Answer<{ readonly text: string }>;
  dialogErase(input: EraseInput): Answer<Erased>;
  dialogExport(input: ExportInput): Answer<ExportedRows>;
  /** Takes back the last thing that was done, as the menu does. */
  dialogUndo(): Answer<{ readonly text: string }>;
}
