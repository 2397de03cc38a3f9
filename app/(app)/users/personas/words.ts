/** The head of the page, the same while it loads. */
export const PAGE = { title: "My Personas", lead: "Each one remembers only what you told it." };
