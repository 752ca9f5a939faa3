/** A letter's group of letters that sound alike or nearly look alike in names, or the letter itself. All of it simplified. */
export function soundOf(letter: string): string {
  known ??= new Map(GROUPS.flatMap((group) => [...group].map((each) => [each, group] as const)));
  return known.get(letter) ?? letter;
}

let known: ReadonlyMap<string, string> | undefined;

/** What a keyboard offers for one sound, and what the ear cannot tell: the letters that given names are made of, and some surnames. */
const GROUPS: readonly string[] = [
  '志智致誌稚', '明铭鸣茗', '伟玮纬炜', '芳方', '玲铃龄伶菱灵', '婷庭廷霆', '宏弘鸿洪红虹', '俊骏峻浚竣钧军', '佳家嘉加', '文雯纹汶', '如茹儒', '怡宜仪谊', '惠慧蕙卉会汇', '雅亚娅', '欣心馨新昕鑫忻', '豪浩皓昊', '杰捷婕', '建健',
  '英瑛', '丽莉立力', '真贞珍', '琪淇其祺琦', '育玉裕钰', '哲喆', '翔祥', '荣容蓉榕', '凯恺', '诚成承程丞', '正政郑', '圣胜盛', '义毅逸益奕翊', '瑜瑀妤羽宇雨禹', '萱宣轩瑄', '琳霖林临', '晴情', '静靖净竞', '美媺', '秀琇绣',
  '宗忠中钟', '德得', '良梁', '凤奉', '华桦', '兰岚澜', '云芸昀筠', '香湘', '燕艳彦雁晏', '霞侠', '敏闵', '青清卿', '莹盈颖瀛', '辉晖', '平萍苹', '启起', '福富', '贵桂', '春纯', '治至', '勇永咏泳', '强蔷', '江姜', '章张彰', '余于俞', '吴武', '许徐',
  '连莲', '彬斌宾', '振镇震', '隆龙', '圆元源媛', '冠官', '廷亭', '佩珮沛', '姿资', '柏伯博', '翰汉', '君均', '世士仕', '子紫梓', '晓小筱', '思丝', '涵函', '璇旋', '颜严', '简减',
];
