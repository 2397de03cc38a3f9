"use client";

import type { ReactNode } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";

type ConfirmProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description: ReactNode;
  /** A verb that says what happens: "Sign out everywhere", never "OK". */
  confirm: string;
  /** What happens otherwise. */
  cancel?: string;
  onConfirm: () => void;
  busy?: boolean;
  danger?: boolean;
};

/** Asks before something that cannot be taken back. */
export function Confirm(props: ConfirmProps) {
  const {
    open,
    onOpenChange,
    title,
    description,
    confirm,
    cancel = "Cancel",
    onConfirm,
    busy,
    danger = true,
  } = props;
  return (
    <Dialog
      kind="alert"
      open={open}
      onOpenChange={onOpenChange}
      title={title}
      description={description}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{cancel}</Button>
          <Button variant={danger ? "danger" : "primary"} busy={busy} onClick={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    />
  );
}
