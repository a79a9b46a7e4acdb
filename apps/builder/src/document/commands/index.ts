import type { Command } from '../command.ts';
import { addAdjustment } from './adjustment/add.ts';
import { moveAdjustment } from './adjustment/move.ts';
import { removeAdjustment } from './adjustment/remove.ts';
import { setAdjustment } from './adjustment/set.ts';
import { scaleTo } from './budget/scale.ts';
import { spreadRest } from './budget/spreadRest.ts';
import { addCap } from './cap/add.ts';
import { moveCap } from './cap/move.ts';
import { removeCap } from './cap/remove.ts';
import { setCap } from './cap/set.ts';
import { addCase } from './case/add.ts';
import { moveCase } from './case/move.ts';
import { removeCase } from './case/remove.ts';
import { setCase } from './case/set.ts';
import { addClass } from './class/add.ts';
import { moveClass } from './class/move.ts';
import { removeClass } from './class/remove.ts';
import { setClass } from './class/set.ts';
import { setClassCut } from './class/setCut.ts';
import { setClasses } from './classes/set.ts';
import { addConstraint } from './constraint/add.ts';
import { moveConstraint } from './constraint/move.ts';
import { removeConstraint } from './constraint/remove.ts';
import { setConstraint } from './constraint/set.ts';
import { addCriterion } from './criterion/add.ts';
import { setCriterionKind } from './criterion/setKind.ts';
import { setCriterionPoints } from './criterion/setPoints.ts';
import { replaceDocument } from './document/replace.ts';
import { addExemption } from './exemption/add.ts';
import { moveExemption } from './exemption/move.ts';
import { removeExemption } from './exemption/remove.ts';
import { setExemption } from './exemption/set.ts';
import { addFact } from './fact/add.ts';
import { moveFact } from './fact/move.ts';
import { removeFact } from './fact/remove.ts';
import { setFact } from './fact/set.ts';
import { acceptFinding } from './finding/accept.ts';
import { fixFinding } from './finding/fix.ts';
import { unacceptFinding } from './finding/unaccept.ts';
import { renameId } from './id/rename.ts';
import { duplicateItems } from './item/duplicate.ts';
import { moveItems } from './item/move.ts';
import { pasteItems } from './item/paste.ts';
import { removeItemsCommand } from './item/remove.ts';
import { setItem } from './item/set.ts';
import { setItemText } from './item/setText.ts';
import { addKnockOut } from './knock-out/add.ts';
import { moveKnockOut } from './knock-out/move.ts';
import { removeKnockOut } from './knock-out/remove.ts';
import { setKnockOut } from './knock-out/set.ts';
import { addLevel } from './level/add.ts';
import { moveLevel } from './level/move.ts';
import { pasteLevels } from './level/paste.ts';
import { removeLevel } from './level/remove.ts';
import { setLevelPoints } from './level/setPoints.ts';
import { setLevelText } from './level/setText.ts';
import { setMethod } from './method/set.ts';
import { addQualifier } from './qualifier/add.ts';
import { moveQualifier } from './qualifier/move.ts';
import { removeQualifier } from './qualifier/remove.ts';
import { setQualifier } from './qualifier/set.ts';
import { addRows } from './rows/add.ts';
import { moveRows } from './rows/move.ts';
import { removeRows } from './rows/remove.ts';
import { setRows } from './rows/set.ts';
import { addLanguage } from './rubric/addLanguage.ts';
import { publishRubric } from './rubric/publish.ts';
import { removeLanguage } from './rubric/removeLanguage.ts';
import { setRubric } from './rubric/set.ts';
import { setRubricText } from './rubric/setText.ts';
import { addScale } from './scale/add.ts';
import { moveScale } from './scale/move.ts';
import { removeScale } from './scale/remove.ts';
import { setScale } from './scale/set.ts';
import { shareLevels } from './scale/share.ts';
import { addSection } from './section/add.ts';
import { addSource } from './source/add.ts';
import { moveSource } from './source/move.ts';
import { removeSource } from './source/remove.ts';
import { setSource } from './source/set.ts';
import { setText } from './text/set.ts';
import { setManyTexts } from './text/setMany.ts';
import { addValue } from './value/add.ts';
import { moveValue } from './value/move.ts';
import { removeValue } from './value/remove.ts';
import { setValue } from './value/set.ts';

/** Every command: what can be done to a document. */
export const commands = [
  addAdjustment,
  moveAdjustment,
  removeAdjustment,
  setAdjustment,
  scaleTo,
  spreadRest,
  addCap,
  moveCap,
  removeCap,
  setCap,
  addCase,
  moveCase,
  removeCase,
  setCase,
  addClass,
  moveClass,
  removeClass,
  setClass,
  setClassCut,
  setClasses,
  addConstraint,
  moveConstraint,
  removeConstraint,
  setConstraint,
  addCriterion,
  setCriterionKind,
  setCriterionPoints,
  replaceDocument,
  addExemption,
  moveExemption,
  removeExemption,
  setExemption,
  addFact,
  moveFact,
  removeFact,
  setFact,
  acceptFinding,
  fixFinding,
  unacceptFinding,
  renameId,
  duplicateItems,
  moveItems,
  pasteItems,
  removeItemsCommand,
  setItem,
  setItemText,
  addKnockOut,
  moveKnockOut,
  removeKnockOut,
  setKnockOut,
  addLevel,
  moveLevel,
  pasteLevels,
  removeLevel,
  setLevelPoints,
  setLevelText,
  setMethod,
  addQualifier,
  moveQualifier,
  removeQualifier,
  setQualifier,
  addRows,
  moveRows,
  removeRows,
  setRows,
  addLanguage,
  publishRubric,
  removeLanguage,
  setRubric,
  setRubricText,
  addScale,
  moveScale,
  removeScale,
  setScale,
  shareLevels,
  addSection,
  addSource,
  moveSource,
  removeSource,
  setSource,
  setText,
  setManyTexts,
  addValue,
  moveValue,
  removeValue,
  setValue,
] as const;

type AnyCommand = (typeof commands)[number];

/** The arguments of every command by its id. */
export type CommandArgs = { [Each in AnyCommand as Each['id']]: Parameters<Each['run']>[1] };

export type CommandId = keyof CommandArgs;

const byId: ReadonlyMap<string, AnyCommand> = new Map(commands.map((each) => [each.id, each]));

/** The command with an id. */
export function commandOf<I extends CommandId>(id: I): Command<CommandArgs[I], I> {
  // The list is typed by id, which a map cannot say.
  return byId.get(id) as unknown as Command<CommandArgs[I], I>;
}
