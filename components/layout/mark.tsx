/** The mark of Ensemble: several voices, one in front, the others whole behind it. */
export function Mark({ size = 32, className }: { size?: number; className?: string }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="currentColor"
      aria-hidden="true"
      className={className}
    >
      <circle cx="9.5" cy="16" r="8" />
      <path opacity="0.62" d="M14.769 8.095a8 8 0 1 1 0 15.81 9.5 9.5 0 0 0 0-15.81z" />
      <path opacity="0.32" d="M21.269 8.095a8 8 0 1 1 0 15.81 9.5 9.5 0 0 0 0-15.81z" />
    </svg>
  );
}
