/** The head of the page, the same while it loads. */
export const PAGE = {
  title: "Memories",
  lead: "What a persona knows about you. What you tell one stays with that one.",
};
