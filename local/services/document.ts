import { ICommandService, type ICellData, type IRange, type Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SheetsSelectionsService, SetSelectionsOperation } from '@univerjs/sheets';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { honourColumnFormats } from './column-formats';
import { filterAsSheets } from './filter-rows';
import { followStructure } from './follow-structure';
import { skipFormulaSearch } from './formula-search';
import type { Mail } from './host-options';
import type { HostState } from './host-state';
import { createLocks, type Locks } from './locks';

/** An open spreadsheet, shared by every script run on it. */
export interface LedgerDocument {
  readonly univerAPI: FUniver;
  readonly workbook: FWorkbook;
  readonly state: HostState;
  readonly locks: Locks;
  readonly cache: Map<string, { readonly value: string; readonly until: number }>;
  /** What scripts mailed since the document was opened; no part of the file. */
  readonly outbox: Mail[];
  /** Goes up with every change of the sheet's cells or shape. */
  version(sheetId: string): number;
  /** Runs one of Univer's commands or mutations; throws when it is refused. */
  run(id: string, params: object): void;
  /** Runs `change` and puts the person's selection back after it. */
  keepSelection(change: () => void): void;
  /** Values of formulas that spill over this sheet, or null. */
  spilled(sheetId: string): Nullable<Spill>;
  service<T>(identifier: unknown): T;
}

/** By 0-based row and column. */
export type Spill = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

const documents = new WeakMap<HostState, LedgerDocument>();

/** The document behind a state; opened once, so that locks and tags are shared by the runs on it. */
export function documentOf(univerAPI: FUniver, workbook: FWorkbook, state: HostState): LedgerDocument {
  const known = documents.get(state);
  if (known !== undefined && known.workbook.getId() === workbook.getId() && known.univerAPI === univerAPI) return known;
  const opened = openDocument(univerAPI, workbook, state);
  documents.set(state, opened);
  return opened;
}

function openDocument(univerAPI: FUniver, workbook: FWorkbook, state: HostState): LedgerDocument {
  const injector = workbook.getActiveSheet().getInject();
  const commands = injector.get(ICommandService);
  const unitId = workbook.getId();
  const versions = new Map<string, number>();
  commands.onCommandExecuted((info) => {
    const params = info.params as { unitId?: string; subUnitId?: string } | undefined;
    if (params === undefined || params.unitId !== unitId || !info.id.includes('.mutation.')) return;
    if (params.subUnitId !== undefined) versions.set(params.subUnitId, (versions.get(params.subUnitId) ?? 0) + 1);
    followStructure(state, info.id, info.params as Record<string, unknown>);
  });
  const service = <T>(identifier: unknown): T => injector.get(identifier as never) as T;
  skipFormulaSearch(workbook, commands, service<FormulaDataModel>(FormulaDataModel));
  honourColumnFormats(workbook, commands, service);
  filterAsSheets();
  const run = (id: string, params: object): void => {
    if (!commands.syncExecuteCommand(id, params)) throw new Error(`The sheet refused ${id}.`);
  };
  return {
    univerAPI, workbook, state, run, service,
    locks: createLocks(),
    cache: new Map(),
    outbox: [],
    version: (sheetId) => versions.get(sheetId) ?? 0,
    spilled(sheetId) {
      const found = service<FormulaDataModel>(FormulaDataModel).getArrayFormulaCellData()?.[unitId]?.[sheetId] as unknown as Nullable<Spill & { getMatrix?(): Spill }>;
      return found?.getMatrix?.() ?? found;
    },
    keepSelection(change) {
      const active = workbook.getActiveSheet().getSheetId();
      const selections = service<SheetsSelectionsService>(SheetsSelectionsService).getCurrentSelections().map((selection) => ({ ...selection }));
      change();
      if (selections.length > 0 && workbook.getActiveSheet().getSheetId() === active) {
        run(SetSelectionsOperation.id, { unitId, subUnitId: active, selections });
      }
    },
  };
}

/** Univer's block, 0-based, both ends included. */
export function univerRange(area: { readonly row: number; readonly column: number; readonly lastRow: number; readonly lastColumn: number }): IRange {
  return { startRow: area.row - 1, endRow: area.lastRow - 1, startColumn: area.column - 1, endColumn: area.lastColumn - 1 };
}
