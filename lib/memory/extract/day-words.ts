/** The months by their number from 0. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "28 November 2026". */
export function dayWords(date: Date): string {
  return `${date.getDate()} ${MONTHS[date.getMonth()]} ${date.getFullYear()}`;
}

/** "November 2026". */
export const monthWords = (date: Date) => `${MONTHS[date.getMonth()]} ${date.getFullYear()}`;
