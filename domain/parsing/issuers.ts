/*
 * Both patterns allow the bodies eighty characters: names of four or five joint
 * issuers, and a bound on the search in a text that is no document.
 */

/** 近日,中共安徽省委、安徽省人民政府印发了《…》: the bodies before 印发了 in a sentence. */
const SENTENCE = /(?:^|[,，。；]|近日|日前)([^,，。；《》]{1,80}?)(?:联合)?(?:印发|发布|公布)了《/;

/** 中共中央 国务院印发《…》 and …办公厅关于印发…的通知 as a headline. */
const HEADLINE = /^([^《》。，,]{1,80}?)(?:联合)?(?:印发《|关于)/;

/** Between bodies: a mark, a blank, or nothing between 省委 and 省人民政府. */
const BETWEEN = /[、\s]+|(?<=中共[^、\s]{0,8}(?:委|中央))(?=[^、\s]*(?:政府|国务院)$)/;

/** What every issuer's name ends with. */
const BODY_NAME = /(?:委|中央|国务院|政府|厅|局|办|部|院|会|室|署|行|中心|法院|检察院)$/;

/** The bodies that issued a text, from the lines of its head and foot; an empty list where none is named. */
export function findIssuers(
  head: readonly string[],
  signatures: readonly string[],
): readonly string[] {
  for (const pattern of [SENTENCE, HEADLINE]) {
    for (const line of head) {
      const bodies = splitBodies(pattern.exec(line)?.[1] ?? "");
      if (bodies.length > 0) return bodies;
    }
  }
  return signatures.flatMap(splitBodies);
}

/** The names in a list of bodies; an empty list where one of them is no body's name. */
export function splitBodies(list: string): readonly string[] {
  const bodies = list
    .trim()
    .split(BETWEEN)
    .filter((name) => name !== "");
  return bodies.every((name) => BODY_NAME.test(name)) ? bodies : [];
}
