"use client";

import type { ReactNode } from "react";
import { Button } from "./button";
import { Dialog, type DialogProps } from "./dialog";

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
  returnTo?: DialogProps["returnTo"];
  /** Between the question and the buttons: why it did not work, or another way. */
  children?: ReactNode;
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
    returnTo,
    children,
  } = props;
  return (
    <Dialog
      kind="alert"
      open={open}
      onOpenChange={onOpenChange}
      title={title}
      description={description}
      returnTo={returnTo}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{cancel}</Button>
          <Button variant={danger ? "danger" : "primary"} busy={busy} onClick={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
