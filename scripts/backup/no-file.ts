/** What is said where the database is no file. */
export const noFile =
  'This portal keeps its data in MongoDB. Back it up and restore it with mongodump and mongorestore, and copy the folder media/ with it.'
