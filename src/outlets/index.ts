/**
 * Takes words or a domain; gives the agency or outlet that they name, by a table or by the shape of a name.
 */
export {
  groupOfBoth,
  groupsFrom,
  type OutletGroup,
  type OutletGroups,
  withGroups,
  WORLD_GROUPS,
} from './groups.ts';
export type { Outlet, OutletMention } from './outlet.ts';
export { type OwnList, ownList } from './own-list.ts';
export { outletByShape } from './shape.ts';
export type { OutletTable } from './table.ts';
export {
  findOutlets,
  outletNamed,
  outletOfDomain,
  outletsInUse,
  useOutlets,
  withOutlets,
  WORLD_OUTLETS,
} from './world.ts';
