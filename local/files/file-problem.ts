/** A file that cannot be read or written: `message` is one sentence for the person who named it. */
export class FileProblem extends Error {}
