"use client";

import { lazily } from "@/components/ui/lazy";

export type DeleteAccountProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  hasPassword: boolean;
};

/** The last question before an account is erased. */
export const DeleteAccount = lazily<DeleteAccountProps>(
  async () => (await import("./delete-account-window")).DeleteAccountWindow,
);
