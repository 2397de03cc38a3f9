/** The cookie that tells the server the reader's time zone, so that the next page comes with the right days at once. */
export const ZONE_COOKIE = "zone";
