import { publicRoute } from "@/lib/door";
import { notFound } from "@/lib/errors";

/** Addresses that do not exist answer in the shape of every other error. */
const handler = publicRoute({ about: "Says that an address does not exist.", answers: {} }, () => {
  throw notFound("This address");
});

export { handler as DELETE, handler as GET, handler as PATCH, handler as POST, handler as PUT };
