import type { TextFault } from '@/domain/document-text'

/** Why a file has no text: said of the file itself, not of a mistake of ours. */
export class Unreadable extends Error {
  readonly fault: TextFault

  constructor(fault: TextFault) {
    super(fault)
    this.fault = fault
  }
}
