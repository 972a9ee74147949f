/** Seconds as readers see them: 45秒, 3分20秒. */
export function formatDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  return [minutes > 0 && `${minutes}分`, (rest > 0 || minutes === 0) && `${rest}秒`].filter(Boolean).join('');
}

/** For machines: PT3M20S (ISO 8601). */
export function isoDuration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  return `PT${Math.floor(whole / 60)}M${whole % 60}S`;
}

/** As players show them: 0:05, 3:20, 62:05. */
export function clockOf(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
