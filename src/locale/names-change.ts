const CHANGE = /tăng|giảm|tốc độ|growth|increase|decrease|decline|\brise\b|\bchange\b/iu;

/**
 * Whether an indicator's name says itself that it is a change: "Tốc độ tăng trưởng", "Growth rate of exports". The
 * words of both languages count in either, since a name is the record's own text.
 */
export const namesChange = (name: string): boolean => CHANGE.test(name.normalize('NFC'));
