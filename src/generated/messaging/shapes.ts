// Generated from specs/ by `npm run generate`. Do not edit.

export {}
