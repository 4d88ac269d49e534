import { chineseDigits, chineseNumber, formalChineseNumber } from "../numerals/chinese";
import { repeatedLetters, roman } from "../numerals/latin";

const STEMS = [..."甲乙丙丁戊己庚辛壬癸"];
const BRANCHES = [..."子丑寅卯辰巳午未申酉戌亥"];

/** First code point of a row of enclosed numbers, and how many it has. */
const CIRCLED = { first: 0x2460, count: 20 } as const;
const BRACKETED = { first: 0x2474, count: 20 } as const;
const DOTTED = { first: 0x2488, count: 20 } as const;
const CIRCLED_CHINESE = { first: 0x3280, count: 10 } as const;

const FULL_WIDTH_OFFSET = 0xfee0;

type Formatter = (number: number) => string;

/** By the names of ISO/IEC 29500-1, section 17.18.59; what is missing here is written in digits. */
const FORMATTERS: ReadonlyMap<string, Formatter> = new Map<string, Formatter>(
  Object.entries({
    none: () => "",
    decimalZero: (number) => String(number).padStart(2, "0"),
    lowerLetter: repeatedLetters,
    upperLetter: (number) => repeatedLetters(number).toUpperCase(),
    lowerRoman: roman,
    upperRoman: (number) => roman(number).toUpperCase(),
    chineseCounting: chineseNumber,
    chineseCountingThousand: chineseNumber,
    japaneseCounting: chineseNumber,
    koreanCounting: chineseNumber,
    taiwaneseCounting: chineseNumber,
    taiwaneseCountingThousand: chineseNumber,
    chineseLegalSimplified: formalChineseNumber,
    ideographDigital: chineseDigits,
    japaneseDigitalTenThousand: chineseDigits,
    taiwaneseDigital: chineseDigits,
    ideographTraditional: among(STEMS),
    ideographZodiac: among(BRANCHES),
    decimalEnclosedCircle: enclosed(CIRCLED),
    decimalEnclosedCircleChinese: enclosed(CIRCLED),
    decimalEnclosedParen: enclosed(BRACKETED),
    decimalEnclosedFullstop: enclosed(DOTTED),
    ideographEnclosedCircle: enclosed(CIRCLED_CHINESE),
    numberInDash: (number) => `- ${number} -`,
    decimalFullWidth: fullWidth,
    decimalFullWidth2: fullWidth,
  }),
);

/** A number as a list of the given format shows it. */
export function formatNumber(number: number, format: string): string {
  return (FORMATTERS.get(format) ?? String)(number);
}

function among(signs: readonly string[]): Formatter {
  return (number) => signs[number - 1] ?? String(number);
}

function enclosed({ first, count }: { readonly first: number; readonly count: number }): Formatter {
  return (number) =>
    number >= 1 && number <= count ? String.fromCodePoint(first + number - 1) : String(number);
}

function fullWidth(number: number): string {
  return String(number).replace(/\d/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH_OFFSET),
  );
}
