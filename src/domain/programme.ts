/** Cooperations and their sub-programmes. */
export const programmeKinds = [
  'cooperation-community',
  'research-programme',
  'municipal-network',
  'shared-platform',
  'model-project',
  'exchange-format',
  'sub-programme',
] as const
export type ProgrammeKind = (typeof programmeKinds)[number]

export const programmeStates = [
  'active',
  'in-development',
  'application-planned',
  'planned',
  'prototype',
  'completed',
  'vision',
] as const
export type ProgrammeState = (typeof programmeStates)[number]

export const memberRoles = [
  'lead',
  'coordinator',
  'initiator',
  'partner',
  'scientific-partner',
  'software-provider',
  'supporter',
  'funder',
] as const
export type MemberRole = (typeof memberRoles)[number]

/** Members in the order people ask for them: who leads first, who pays last. */
export function byRole<T extends { role: MemberRole }>(
  members: readonly T[],
): { role: MemberRole; members: T[] }[] {
  return memberRoles
    .map((role) => ({ role, members: members.filter((member) => member.role === role) }))
    .filter((group) => group.members.length > 0)
}
