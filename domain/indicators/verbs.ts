/*
 * Verbs of policy texts, by what they do to the words a target is named with.
 */

/** Bring about what is counted, and begin no noun: the name does without them, 培育链主企业100家. */
const MAKING =
  "新建 改建 扩建 续建 建成 建立 建立健全 建立完善 构建 搭建 组建 筹建 共建 创建 争创 创成 创评 申建 打造 培育 培育壮大 培植 认定 评定 评选 遴选 选树 树立 推出 推选 选育 育成 获评 获批 取得 设立 成立 谋划 实施 组织实施 组织开展 开展 启动 引进 引育 招引 形成 做大 做强 实现 完成 颁发 选派 建造 投放 扶持 孵化 命名 部署 建有 拥有 布局建设 滚动实施 滚动推进 落实 配备 征集 举办 承办 推行 安排";

/** Do the same, but begin nouns as well: 建设用地, 发展指数, 研发投入. */
const MAKING_OR_NOUN =
  "建设 培养 申报 储备 组织 引入 获得 发展 壮大 集聚 汇聚 突破 攻克 研制 研发 开发 发放 推广 落地 归集 布局 试点";

/** Bring somebody to do something; what is counted is who does it: 推动1000家企业上云. */
const CAUSING =
  "推动 推进 促进 支持 鼓励 引导 指导 带动 帮助 帮扶 动员 发动 辅导 实现 完成 助力 力促 确保 保证 保障 使";

/** Stand alone before a number whose noun does something: 在100个行业开展, 让90%的企业受益. */
const LEADING = "使|让|在|对|为|向|组织|服务|实现";

/** Say what happens to what is counted, so that the name keeps them: 新增家政服务人员, 改造老旧小区. */
const KEPT =
  "新增 净增 新培育 新认定 新认证 新引进 新签约 新登记 新开工 新发展 新设 新注册 新获 新获评 新创建 新授权 主导 参与 参加 主持 承担 制定 制修订 制▢修订 制(▢)修订 制订 修订 起草 改造 整治 修复 淘汰 关停 压减 削减 改扩建 新改扩建 新改建 新建改造 新建改建 新建、改建 新建、改扩建 新建和改建 改建 扩建 续建 培训 检查 抽检 抽查 投入 替代 处置 安置 惠及 检定 校准 带动就业 吸纳就业 解决 提供 吸纳 消除 更新 拆除 盘活 推荐";

/** How or when something is done, before a verb only: 动态培育, but 动态指标. */
const MANNER =
  "累计 总计 动态 积极 大力 加快 着力 重点 进一步 全面 逐步 持续 深入 探索 试点 同时 全力 稳步 有序 分批 统一 择优 优选 集中 率先 基本 高水平 高标准 高质量 高起点 规划 计划 布局 滚动 力争 争取 努力 确保 保证 预计 再 要 应 将 可 共 自主 联合 牵头 继续 不断 切实 适时 协同 统筹 加强 强化 优先 全省 全市 全县 全国 全区 我省 我市 我县 我区 省级 各地 省内 市内 区内 组织 推动 推进 支持 鼓励 引导 指导 促进 突破性 并 还 至少 分别";

/** Say for themselves that a number is aimed at. */
const AIMING =
  "力争 争取 努力 确保 保证 累计 预计 总计 其中 每年度 每年 全年 年内 年度内 本年度 今年 分别 一是 二是 三是 四是 五是 同时";

const escaped = (word: string): string => word.replace(/[()]/g, "\\$&");

function anyOf(...lists: readonly string[]): string {
  const words = [...new Set(lists.flatMap((list) => list.split(" ")))];
  return `(?:${words
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join("|")})`;
}

/** One verb or several that belong together: 培育创建, 新建、改建, 主导和参与制修订. */
function oneOrMore(verbs: string): string {
  return `(?:${verbs}(?:[、和并及或与]?${verbs}){0,3})`;
}

/** A verb that is none where one of these stands behind it: 建设用地, 培养费, 研发人员. */
const NOUN_BEHIND =
  "(?![率量额值者性力感型费]|数(?![字据智])|度(?!假)|化(?![工学肥])|期(?!刊)|区(?![域块县级])|商(?![业标品务贸])|业(?!务)|主体|面积|规模|总[量数]|用地|资金|周期|成本|水平|人员|投入|指数)";

export const SURE_MAKING = `(?:${oneOrMore(anyOf(MAKING))}${NOUN_BEHIND})`;
export const ANY_MAKING = `(?:${oneOrMore(anyOf(MAKING, MAKING_OR_NOUN))}${NOUN_BEHIND})`;
export const CAUSING_VERB = `(?:${anyOf(CAUSING)}${NOUN_BEHIND})`;
export const LEADING_WORD = `(?:${LEADING})`;
export const KEPT_VERBS = `(?:${oneOrMore(anyOf(KEPT))}${NOUN_BEHIND})`;
export const MANNER_WORD = anyOf(MANNER);
export const AIMING_WORD = anyOf(AIMING);
