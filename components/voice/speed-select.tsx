"use client";

import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/input";

/** Within what the voices can do (lib/account/schemas.ts). */
const SPEEDS = [0.7, 0.8, 0.9, 1, 1.1, 1.2];

type SpeedSelectProps = {
  /** A factor of the voice's own pace; one that is not offered is listed as long as it is chosen. */
  value: number;
  onChange: (value: number) => void;
};

/** How fast voices speak: the same choice wherever it is made. */
export function SpeedSelect({ value, onChange }: SpeedSelectProps) {
  return (
    <Field label="Speed">
      {(control) => (
        <Select
          {...control}
          className="sm:w-48"
          value={String(value)}
          onChange={(event) => onChange(Number(event.target.value))}
        >
          {[...new Set([...SPEEDS, value])]
            .sort((a, b) => a - b)
            .map((speed) => (
              <option key={speed} value={speed}>
                {speed === 1 ? "Normal" : `${speed}×`}
              </option>
            ))}
        </Select>
      )}
    </Field>
  );
}
