import { handleAuth } from "@/lib/auth/handler";

type Context = { params: Promise<{ nextauth: string[] }> };

const handler = async (request: Request, { params }: Context) => handleAuth(request, (await params).nextauth);

export { handler as GET, handler as POST };
