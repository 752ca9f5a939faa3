import { formatNumber } from '../format';
import type { CommandMessages } from './messages';

export const commandsEn: CommandMessages = {
  menu: {
    title: 'Customer Ledger',
    recordPurchase: 'Record a purchase…',
    logContact: 'Log a contact…',
    openCard: 'Open card',
    regrade: 'Regrade',
    regradeSelected: 'Selected rows',
    regradeAll: 'All customers',
    followUps: 'Follow-ups',
    refreshPlan: 'Refresh today’s plan',
    todaysPlan: 'Today’s plan: print, calendar, does it fit?…',
    brief: 'Visit brief for today…',
    showOverdue: 'Show overdue',
    showToday: 'Show today',
    showThisWeek: 'Show this week',
    byGrade: 'Show one grade',
    byStage: 'Show one stage',
    clearFilter: 'Clear filter',
    automation: 'Automation…',
    tools: 'Tools',
    setUp: 'Set up or adopt this sheet…',
    checkLedger: 'Check the ledger',
    review: 'Monthly review',
    import: 'Import…',
    duplicates: 'Find duplicates…',
    export: 'Export…',
    erase: 'Erase a customer…',
    undo: 'Undo last change',
    help: 'Help',
  },
  titles: {
    purchase: 'Record a purchase',
    contact: 'Log a contact',
    card: 'Prospect card',
    brief: 'Visit brief',
    setUp: 'Set up or adopt this sheet',
    problems: 'Check the ledger',
    help: 'How the grades work',
    plan: 'Today’s plan',
    automation: 'Automation: morning refresh',
    import: 'Import',
    duplicates: 'Find duplicates',
    export: 'Export',
    erase: 'Erase a customer',
  },
  exported: { masked: 'masked', inFull: 'in full' },
  progress: {
    regrading: 'Regrading your customers…',
    settingUp: 'Setting up the ledger…',
    checking: 'Checking the ledger…',
    undoing: 'Taking back the last change…',
    planning: 'Making today’s plan…',
    reviewing: 'Reviewing the months…',
  },
  done: {
    regraded: (total, up, down, first, problems) => {
      const moves = [
        up > 0 ? `${n(up)} up` : '',
        down > 0 ? `${n(down)} down` : '',
        first > 0 ? `${n(first)} graded for the first time` : '',
        problems > 0 ? `${counted(problems, 'problem')} — see Check the ledger` : '',
      ].filter((part) => part !== '');
      return `Regraded ${n(total)}: ${moves.length === 0 ? 'no grade moved' : moves.join(', ')}.`;
    },
    regradeUnchanged: (total, problems) =>
      `Regraded ${n(total)}: every grade stays as it is${problems > 0 ? `, ${counted(problems, 'problem')} — see Check the ledger` : ''}.`,
    noCustomers: 'There is no customer to grade yet. Type a name on the Customers tab, then regrade.',
    purchaseSaved: (customer, from, to, nextFollowUp) =>
      `Purchase saved. ${moved(customer, from, to)}${nextFollowUp === '' ? '' : ` Next follow-up: ${nextFollowUp}.`}`,
    purchaseRepeated: (customer) => `This purchase of ${customer} had been saved already; nothing was written twice.`,
    contactSaved: (customer, from, to, nextFollowUp, conflicts) =>
      `Contact logged. ${moved(customer, from, to)}${nextFollowUp === '' ? '' : ` Next follow-up: ${nextFollowUp}.`}${changedMeanwhile(conflicts)}`,
    contactRepeated: (customer) => `This contact with ${customer} had been logged already; nothing was written twice.`,
    factsSaved: (customer, from, to, conflicts) => `Saved. ${moved(customer, from, to)}${changedMeanwhile(conflicts)}`,
    factsUnchanged: (customer) => `Nothing to save: the card of ${customer} says all this already.`,
    editRegraded: (customer, from, to) => moved(customer, from, to),
    planned: (today, thisWeek, overdue, ticks, problems) => [
      `Today’s plan is ready: ${n(today)} today, ${n(thisWeek)} more this week, ${n(overdue)} overdue.`,
      ticks > 0 ? `${counted(ticks, 'tick')} logged as ${ticks === 1 ? 'a contact' : 'contacts'}.` : '',
      problems > 0 ? `${counted(problems, 'problem')} — see Check the ledger.` : '',
    ].filter((part) => part !== '').join(' '),
    planEmpty: 'There is nobody to plan yet. Type a name on the Customers tab, then refresh.',
    tickLogged: (customer, from, to, next) => `Logged. ${moved(customer, from, to)}${next === '' ? '' : ` Next follow-up: ${next}.`}`,
    tickUndone: (customer) => `Taken back: the contact with ${customer} does not count.`,
    tickGone: (about) => `${about} was ticked but is not on the customer list any more, so nothing was logged.`,
    tickUnread: (about, given) => `${about}: “${given}” is not on the list, so nothing was logged.`,
    ticksLogged: (contacts) => `${counted(contacts, 'contact')} logged.`,
    filtered: (what, tab) => `${tab} shows: ${what}. Follow-ups ▸ Clear filter shows everybody again.`,
    filteredDayOff: ' Today is no workday: nobody is planned for it.',
    filterCleared: (tab) => `${tab} shows everybody again.`,
    automationOn: (hour, digestTo) => `The morning refresh runs every day at about ${hour}:00${digestTo === '' ? '.' : ` and mails the digest to ${digestTo}.`}`,
    automationOff: 'The morning refresh is switched off.',
    morningDone: (today, overdue, mailedTo) => `Today’s plan is ready: ${n(today)} today, ${n(overdue)} overdue.${mailedTo === '' ? '' : ` The digest went to ${mailedTo}.`}`,
    reviewed: (month, again, buyers, shortfalls) =>
      `Review of ${month}: ${n(again)} of ${n(buyers)} ${buyers === 1 ? 'buyer' : 'buyers'} had bought before, ${n(shortfalls)} ${shortfalls === 1 ? 'shortfall keeps' : 'shortfalls keep'} coming back.`,
    reviewEmpty: 'There is nothing to review yet. Record purchases and log contacts with what fell short, then ask again.',
    imported: (added, updated, problems) =>
      `Imported: ${n(added)} new, ${n(updated)} updated${problems > 0 ? `; ${counted(problems, 'problem')} — see Check the ledger` : ''}. Undo last change takes it back.`,
    setUpFresh: 'Your ledger is ready. Type your first customer on the Customers tab: a name and one way to reach them is enough.',
    setUpAdopted: (customers, addedColumns) =>
      `Your list is a ledger now: ${counted(customers, 'customer')}, ${counted(addedColumns, 'column')} added at the end. Undo last change takes it back.`,
    setUpRepaired: (mended) => `The ledger is whole again: ${counted(mended, 'tab or column', 'tabs and columns')} put back.`,
    lockRefused: 'The Policy tab is protected already, and only its owner can change that.',
    checkedClean: (customers) => `${counted(customers, 'customer')} checked: nothing to mend.`,
    checkedProblems: (customers, problems) => `${counted(customers, 'customer')} checked: ${counted(problems, 'problem')} to look at.`,
    merged: (kept, dropped, lines) => `${dropped} is part of ${kept} now; ${counted(lines, 'line')} of the logs went over. Tools ▸ Find duplicates can take them apart again.`,
    erased: 'The customer was erased. What was bought still counts, and says nothing of whom.',
  },
  undo: {
    nothing: 'There is nothing to undo.',
    purchase: (customer, day) => `Undone: the purchase of ${customer} on ${day}. Its line stays on the Purchases tab, marked void.`,
    contact: (customer, day, kept) => `Undone: the contact with ${customer} on ${day} and what it changed. Its line stays on the Contacts tab, marked void.${keptFacts(kept)}`,
    facts: (customer, restored, kept) => `Undone: ${counted(restored, 'fact')} of ${customer} ${restored === 1 ? 'is' : 'are'} as before.${keptFacts(kept)}`,
    merged: (kept, dropped, changedSince) => `Undone: ${kept} and ${dropped} are two customers again.${keptFacts(changedSince)}`,
    imported: (removed, restored, keptCustomers, keptCells) => [
      `Undone: the import. ${counted(removed, 'customer')} off the list again, ${counted(restored, 'cell')} as before.`,
      keptCustomers > 0 ? `${counted(keptCustomers, 'customer')} that you have worked with since ${keptCustomers === 1 ? 'was' : 'were'} kept.` : '',
      keptCells > 0 ? `${counted(keptCells, 'cell')} that somebody has changed since ${keptCells === 1 ? 'was' : 'were'} left alone.` : '',
    ].filter((part) => part !== '').join(' '),
    setUp: 'Undone: what setting up had added is gone. Your own columns were never touched, and History is kept.',
    keptChanges: (columns) => `${counted(columns, 'column or tab')} that you have used since ${columns === 1 ? 'was' : 'were'} left alone.`,
  },
  hints: {
    asOfOld: (day) => `The grades are as of ${day}. Choose Customer Ledger ▸ Regrade ▸ All customers to bring them up to today.`,
    policyDefaults: (settings) => `${counted(settings, 'setting')} on the Policy tab cannot be read; the usual value is used. See Check the ledger.`,
    planOld: (day) => `The plan is of ${day}. Choose Customer Ledger ▸ Follow-ups ▸ Refresh today’s plan.`,
  },
  stops: {
    busy: 'The ledger is busy with another command. Try again in a moment.',
    busyEntryKept: 'Another regrade is running. Your entry is kept; save again in a moment.',
    noLedger: 'This spreadsheet is not a ledger yet. Choose Tools ▸ Set up or adopt this sheet first.',
    alreadySetUp: 'This sheet is part of the ledger already; there was nothing to add.',
    tabMissing: (tab) => `The tab “${tab}” is missing. Choose Tools ▸ Set up or adopt this sheet: it puts the tab back and leaves everything else alone.`,
    columnMissing: (column, tab) => `The tab “${tab}” has no column “${column}” any more. Give the column its header back, or choose Tools ▸ Set up or adopt this sheet to repair it.`,
    planBehind: 'Some grades are not of today yet. Choose Follow-ups ▸ Refresh today’s plan first.',
    filterElsewhere: (tab) => `The tab “${tab}” has a filter of your own that does not cover the ledger’s columns. Remove it (Data ▸ Remove filter) and try again.`,
    addressBad: (address) => `“${address}” is no e-mail address. Type your own, like name@example.com.`,
    addressOfCustomer: (address) => `${address} is a customer’s address. The digest is for you alone: type your own address.`,
    hourBad: 'Choose an hour from 0 to 23.',
    rightsMissing: (scopes) => `Google has not granted what this needs (${scopes}). Nothing was changed; open Automation again and allow it.`,
    mailQuota: 'Google lets this account send no more mail today, so no digest was sent. The plan itself is ready.',
    selectionEmpty: 'There is no customer in the selected rows. Select one or more rows of customers and try again.',
    selectionElsewhere: (tab) => `Go to the tab “${tab}”, select rows of customers there and try again.`,
    customerMissing: 'Choose the customer it is about.',
    customerUnknown: (customer) => `No customer in the ledger is “${customer}”. Perhaps the row was deleted: search again.`,
    idMissing: (customer) => `${customer} has no customer id yet. Choose Regrade ▸ All customers: it gives one, and the card opens then.`,
    customerTwice: (id, tab) => `Two rows on the tab “${tab}” have the id ${id}. Give one of them another id (or clear it, then regrade) and save again.`,
    dayMissing: 'Choose the day on which it was.',
    dayUnreadable: (text) => `“${text}” is no date. Write it like 2026-05-20.`,
    dayInFuture: (day) => `${day} is still to come. A purchase counts from the day it was made.`,
    talkInFuture: (day) => `${day} is still to come. A contact counts from the day it took place; what was agreed for later goes into “Date promised”.`,
    promisePast: (day) => `${day} was over before this contact. Choose the day that was promised, or leave it blank.`,
    nameGone: 'A customer needs a name, or the name of a company.',
    numberUnreadable: (field, text) => `${field}: “${text}” is no number.`,
    textTooLong: (field, most) => `${field} is too long: at most ${n(most)} characters.`,
    columnTwice: (column) => `Two columns are both used as “${column}”. Keep one of them.`,
    nameColumnMissing: 'Choose which column holds the names of your customers.',
    headersMissing: 'No row looks like the names of columns. Write them into row 1 (Name, Phone …) and open this again.',
    headersBelow: (row) => `The names of your columns stand in row ${n(row)}. The ledger needs them in row 1: delete or move what stands above and open this again.`,
    merged: (tab, cells) => `Cells ${cells} on the tab “${tab}” are merged, and rows cannot be told apart there. Unmerge them (Format ▸ Merge cells) and try again.`,
    placeGone: (place) => `“${place}” is not there any more. Close this and open it again.`,
    mergedSince: (customer) => `The customer was merged into ${customer} since. Take that merge apart first.`,
    sheetMoved: 'The sheet was being rearranged by somebody else. Nothing was lost; try again.',
    badRequest: 'The dialog and the ledger do not understand each other. Close the dialog, reload the spreadsheet and try again.',
    timeLimit: 'Google stopped the command because it took too long. What was done is kept; run it again to go on.',
    quota: 'Google allows no more of this today. Try again tomorrow; nothing was lost.',
    tooManyScripts: 'Too many scripts are running in your account at the moment. Try again in a minute.',
    notAllowed: 'Google did not let the ledger do this. Open it from the menu again and allow what it asks for; in a shared file you need the right to edit.',
    unknown: (detail) => `Something went wrong (${detail}). Nothing you typed is lost; try again.`,
  },
  columns: {
    warnOnEdit: 'Customer Ledger writes this column; what you type here is replaced at the next regrade.',
    onlyMine: 'Only its owner and whoever locked it may change the rules.',
    pickFromList: 'Pick from the list; a blank cell means you do not know yet.',
    typeDate: 'A date with its year, like 2026-05-20.',
    typeNumber: 'A number.',
    added: (tabs, columns) => `${counted(tabs, 'tab')} and ${counted(columns, 'column')} added`,
  },
  imported: { manualReason: (source) => `as imported from ${source}` },
  notGraded: 'not graded',
};

function moved(customer: string, from: string, to: string): string {
  if (from === to) return to === '' ? `${customer} is not graded yet.` : `${customer} stays ${to}.`;
  return `${customer}: ${letter(from)} → ${letter(to)}.`;
}

function changedMeanwhile(conflicts: number): string {
  return conflicts === 0 ? '' : ` ${counted(conflicts, 'fact')} had been changed by somebody else meanwhile.`;
}

function keptFacts(kept: number): string {
  return kept === 0 ? '' : ` ${counted(kept, 'fact')} that somebody has changed since ${kept === 1 ? 'was' : 'were'} left alone.`;
}

function letter(grade: string): string {
  return grade === '' ? commandsEn.notGraded : grade;
}

function n(value: number): string {
  return formatNumber(value, 'en');
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${n(count)} ${count === 1 ? one : many}`;
}
