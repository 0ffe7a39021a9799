using System.Collections.Generic;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds sums of money in Chinese texts.</summary>
internal static class ChineseCurrencies
{
    private const string Behind = """
        Chinese yuan (CNY): 元, 块, 塊, 块钱, 塊錢, 元人民币, 元人民幣, 人民币, 人民幣, 人民币元, 人民幣元, 圆, 圓, 元钱, 软妹币
        Jiao: 角, 毛, 毛钱, 毛錢, 角钱
        Fen: 分, 分钱, 分錢
        United States dollar (USD): 美元, 美金, 美刀, 美圆, 美圓, 美钞
        Cent: 美分
        Hong Kong dollar (HKD): 港元, 港币, 港幣, 港圆, 元港币
        New Taiwan dollar (TWD): 台币, 新台币, 臺幣, 新臺幣, 台幣, 新台幣, 台元
        Macanese pataca (MOP): 澳门元, 澳門元, 澳门币, 葡币
        Japanese yen (JPY): 日元, 日圆, 日圓, 日币, 日幣, 円
        South Korean won (KRW): 韩元, 韓元, 韩币, 韩圆, 韓圜, 韩国元
        North Korean won (KPW): 朝鲜元, 朝鲜圆
        Euro (EUR): 欧元, 歐元, 欧, 欧圆
        British pound (GBP): 英镑, 英鎊
        Pence: 便士
        Australian dollar (AUD): 澳元, 澳大利亚元, 澳币, 澳洲元, 澳刀
        New Zealand dollar (NZD): 新西兰元, 纽元, 纽币, 纽西兰元
        Canadian dollar (CAD): 加元, 加拿大元, 加币, 加刀
        Singapore dollar (SGD): 新加坡元, 新元, 新币, 坡币
        Swiss franc (CHF): 瑞士法郎
        Franc: 法郎
        Ruble: 卢布, 盧布
        Russian ruble (RUB): 俄罗斯卢布
        Belarusian ruble (BYN): 白俄罗斯卢布
        Kopek: 戈比
        Rupee: 卢比, 盧比
        Indian rupee (INR): 印度卢比
        Pakistani rupee (PKR): 巴基斯坦卢比
        Sri Lankan rupee (LKR): 斯里兰卡卢比
        Nepalese rupee (NPR): 尼泊尔卢比
        Mauritian rupee (MUR): 毛里求斯卢比
        Seychellois rupee (SCR): 塞舌尔卢比
        Thai baht (THB): 泰铢, 泰铢元, 泰銖, 铢
        Vietnamese dong: 越南盾, 越盾
        Indonesian rupiah (IDR): 印尼盾, 印度尼西亚盾
        Malaysian ringgit (MYR): 林吉特, 马来西亚林吉特, 马币, 令吉
        Philippine peso: 菲律宾比索, 菲币
        Cambodian riel (KHR): 瑞尔, 柬埔寨瑞尔
        Lao kip (LAK): 老挝基普, 基普
        Burmese kyat (MMK): 缅元, 缅甸元, 缅甸克耶特
        Bangladeshi taka (BDT): 塔卡, 孟加拉塔卡
        Bhutanese ngultrum (BTN): 不丹努尔特鲁姆
        Afghan afghani (AFN): 阿富汗尼
        Mongolian tögrög (MNT): 图格里克, 蒙古图格里克
        Kazakhstani tenge (KZT): 坚戈, 哈萨克斯坦坚戈
        Kyrgyzstani som (KGS): 吉尔吉斯斯坦索姆
        Tajikistani somoni (TJS): 塔吉克斯坦索莫尼
        Manat: 马纳特
        Azerbaijani manat (AZN): 阿塞拜疆马纳特
        Georgian lari (GEL): 格鲁吉亚拉里
        Armenian dram (AMD): 亚美尼亚德拉姆
        Lira: 里拉
        Turkish lira (TRY): 土耳其里拉
        Krone: 克朗
        Swedish krona (SEK): 瑞典克朗
        Norwegian krone (NOK): 挪威克朗
        Danish krone (DKK): 丹麦克朗
        Icelandic króna (ISK): 冰岛克朗
        Czech koruna (CZK): 捷克克朗
        Polish złoty (PLN): 兹罗提, 波兰兹罗提
        Hungarian forint (HUF): 福林, 匈牙利福林
        Leu: 列伊
        Romanian leu (RON): 罗马尼亚列伊
        Moldovan leu (MDL): 摩尔多瓦列伊
        Bulgarian lev (BGN): 保加利亚列弗
        Croatian kuna (HRK): 克罗地亚库纳
        Albanian lek (ALL): 列克, 阿尔巴尼亚列克
        Macedonian denar (MKD): 马其顿代纳尔
        Ukrainian hryvnia (UAH): 格里夫纳, 乌克兰格里夫纳
        Israeli new shekel (ILS): 谢克尔, 以色列新谢克尔
        Dirham: 迪拉姆
        United Arab Emirates dirham (AED): 阿联酋迪拉姆
        Moroccan dirham (MAD): 摩洛哥迪拉姆
        Riyal: 里亚尔
        Saudi riyal (SAR): 沙特里亚尔, 沙特阿拉伯里亚尔
        Qatari riyal (QAR): 卡塔尔里亚尔
        Omani rial (OMR): 阿曼里亚尔
        Iranian rial (IRR): 伊朗里亚尔
        Dinar: 第纳尔
        Kuwaiti dinar (KWD): 科威特第纳尔
        Bahraini dinar (BHD): 巴林第纳尔
        Jordanian dinar (JOD): 约旦第纳尔
        Iraqi dinar (IQD): 伊拉克第纳尔
        Libyan dinar (LYD): 利比亚第纳尔
        Tunisian dinar (TND): 突尼斯第纳尔
        Algerian dinar (DZD): 阿尔及利亚第纳尔
        Serbian dinar (RSD): 塞尔维亚第纳尔
        Egyptian pound (EGP): 埃及镑
        Lebanese pound (LBP): 黎巴嫩镑
        Syrian pound (SYP): 叙利亚镑
        Sudanese pound (SDG): 苏丹镑
        Gibraltar pound (GIP): 直布罗陀镑
        Falkland Islands pound (FKP): 福克兰镑
        Saint Helena pound (SHP): 圣赫勒拿镑
        Shilling: 先令
        Kenyan shilling (KES): 肯尼亚先令
        Ugandan shilling (UGX): 乌干达先令
        Tanzanian shilling (TZS): 坦桑尼亚先令
        Somali shilling (SOS): 索马里先令
        Ethiopian birr (ETB): 埃塞俄比亚比尔
        Botswana pula (BWP): 普拉, 博茨瓦纳普拉
        South African rand (ZAR): 兰特, 南非兰特
        Nigerian naira (NGN): 奈拉, 尼日利亚奈拉
        Ghanaian cedi (GHS): 塞地, 加纳塞地
        Gambian dalasi (GMD): 冈比亚达拉西
        Sierra Leonean leone (SLL): 利昂
        Zambian kwacha (ZMW): 赞比亚克瓦查
        Angolan kwanza (AOA): 宽扎, 安哥拉宽扎
        Mozambican metical (MZN): 梅蒂卡尔, 莫桑比克梅蒂卡尔
        Swazi lilangeni (SZL): 斯威士兰里兰吉尼
        Cape Verdean escudo (CVE): 佛得角埃斯库多
        Rwandan franc (RWF): 卢旺达法郎
        Burundian franc (BIF): 布隆迪法郎
        Congolese franc (CDF): 刚果法郎
        Guinean franc (GNF): 几内亚法郎
        Central African CFA franc (XAF): 中非法郎
        CFP franc (XPF): 太平洋法郎
        Belgian franc: 比利时法郎
        Peso: 比索
        Mexican peso (MXN): 墨西哥比索
        Argentine peso (ARS): 阿根廷比索
        Chilean peso (CLP): 智利比索
        Colombian peso (COP): 哥伦比亚比索
        Cuban peso (CUP): 古巴比索
        Dominican peso (DOP): 多米尼加比索
        Uruguayan peso (UYU): 乌拉圭比索
        Brazilian real (BRL): 巴西雷亚尔, 雷亚尔
        Bolivian boliviano (BOB): 玻利维亚诺
        Peruvian sol (PEN): 秘鲁索尔
        Honduran lempira (HNL): 洪都拉斯伦皮拉
        Panamanian balboa (PAB): 巴拿马巴波亚
        Haitian gourde (HTG): 海地古德
        Liberian dollar (LRD): 利比里亚元
        Namibian dollar (NAD): 纳米比亚元
        Brunei dollar (BND): 文莱元
        Fijian dollar (FJD): 斐济元
        Jamaican dollar (JMD): 牙买加元
        Bahamian dollar (BSD): 巴哈马元
        Barbadian dollar (BBD): 巴巴多斯元
        Belize dollar (BZD): 伯利兹元
        Bermudian dollar (BMD): 百慕大元
        Guyanese dollar (GYD): 圭亚那元
        Surinamese dollar (SRD): 苏里南元
        East Caribbean dollar: 东加勒比元
        Finnish markka: 芬兰马克
        Netherlands guilder: 荷兰盾
        Peseta: 比塞塔, 西班牙比塞塔
        Centavo: 仙
        Centime: 生丁
        Bitcoin: 比特币, 个比特币, 個比特幣, 比特幣
        """;

    private const string Before = """
        Dollar: $
        United States dollar (USD): 美元 $, us$, us $
        Chinese yuan (CNY): ￥, ¥, rmb
        Euro (EUR): €
        Pound: £
        Hong Kong dollar (HKD): hk$, hk $
        New Taiwan dollar (TWD): nt$
        """;

    private static readonly UnitGrammar Grammar = new()
    {
        TypeName = "currency",
        Numbers = pieces => new ChineseNumberReader(pieces, beforeUnits: true),
        Behind = new UnitWords(Behind, "Chinese yuan (CNY): rmb\nDollar: $"),
        Before = UnitWords.Codes(Behind, Before),
        Alone = new UnitWords(Behind),
        Parts = UnitParts.Of(
            [
                ("Chinese yuan", "Jiao", 10),
                ("Chinese yuan", "Fen", 100),
                ("United States dollar", "Cent", 100),
                ("British pound", "Pence", 100),
            ],
            ["又", "零"],
            bareParts: false
        ),
        HasHalf = true,
        AloneLast = false,
        Accepts = (pieces, match) => match.Number != null || IsName(pieces, match),
    };

    public static List<ModelResult> Find(string query) => Grammar.Find(query);

    // 元 and 分 mean many things; a currency's name, 人民币, says what it is without a number
    private static bool IsName(Pieces pieces, UnitMatch match) =>
        match.Next > match.First + 1 && pieces[match.First].Kind == PieceKind.Ideograph && pieces.Span(match.First) is not ("个" or "個");
}
