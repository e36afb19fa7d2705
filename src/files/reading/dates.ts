const DAY = 86_400_000;
const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/**
 * The serial number of a date written as ISO 8601 (t="d"). The calendar of 1900 counts a 29 February 1900 that never
 * was, so that its days before March are one less (ISO/IEC 29500-1, 18.17.4).
 */
export function serialOf(text: string, calendar: 1900 | 1904): number | null {
  const [whole, year, month, day, hours = '0', minutes = '0', seconds = '0'] = ISO.exec(text.trim()) ?? [];
  if (whole === undefined || whole === '') return null;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY;
  if (calendar === 1904) return days - Date.UTC(1904, 0, 1) / DAY + time;
  const since = days - Date.UTC(1899, 11, 30) / DAY;
  return (since < 61 ? since - 1 : since) + time;
}
