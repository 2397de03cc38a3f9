import { SystemPersonas } from "@/components/admin/system-personas";
import { systemPersonas } from "@/lib/admin/personas";
import { requireAdministrator } from "@/lib/auth/administrator";

export default async function AdminPersonasPage() {
  const user = await requireAdministrator("/admin");
  return <SystemPersonas personas={systemPersonas()} userId={user.id} />;
}
