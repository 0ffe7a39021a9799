using System.Collections.Generic;
using Microsoft.Recognizers.Text.Number;

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
        Russian ruble (RUB): 卢布, 俄罗斯卢布, 盧布
        Belarusian ruble (BYN): 白俄罗斯卢布
        Indian rupee (INR): 印度卢比, 卢比, 盧比
        Pakistani rupee (PKR): 巴基斯坦卢比
        Sri Lankan rupee (LKR): 斯里兰卡卢比
        Nepalese rupee (NPR): 尼泊尔卢比
        Thai baht (THB): 泰铢, 泰铢元, 泰銖, 铢
        Vietnamese dong (VND): 越南盾, 越盾
        Indonesian rupiah (IDR): 印尼盾, 印度尼西亚盾, 印尼卢比
        Malaysian ringgit (MYR): 林吉特, 马来西亚林吉特, 马币, 令吉
        Philippine peso (PHP): 菲律宾比索, 菲币
        Cambodian riel (KHR): 瑞尔, 柬埔寨瑞尔
        Lao kip (LAK): 老挝基普, 基普
        Burmese kyat (MMK): 缅元, 缅甸元, 缅甸克耶特
        Mongolian tögrög (MNT): 图格里克
        Kazakhstani tenge (KZT): 坚戈
        Turkish lira (TRY): 土耳其里拉, 里拉
        Swedish krona (SEK): 瑞典克朗
        Norwegian krone (NOK): 挪威克朗
        Danish krone (DKK): 丹麦克朗
        Icelandic króna (ISK): 冰岛克朗
        Czech koruna (CZK): 捷克克朗
        Polish złoty (PLN): 兹罗提, 波兰兹罗提
        Hungarian forint (HUF): 福林, 匈牙利福林
        Israeli new shekel (ILS): 谢克尔, 以色列新谢克尔
        United Arab Emirates dirham (AED): 迪拉姆, 阿联酋迪拉姆
        Saudi riyal (SAR): 沙特里亚尔, 沙特阿拉伯里亚尔
        Qatari riyal (QAR): 卡塔尔里亚尔
        Iranian rial (IRR): 伊朗里亚尔
        Kuwaiti dinar (KWD): 科威特第纳尔
        Egyptian pound (EGP): 埃及镑
        South African rand (ZAR): 兰特, 南非兰特
        Nigerian naira (NGN): 奈拉, 尼日利亚奈拉
        Mexican peso (MXN): 墨西哥比索
        Argentine peso (ARS): 阿根廷比索
        Chilean peso (CLP): 智利比索
        Colombian peso (COP): 哥伦比亚比索
        Brazilian real (BRL): 巴西雷亚尔, 雷亚尔
        Ukrainian hryvnia (UAH): 格里夫纳, 乌克兰格里夫纳
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

    private const string Alone = """
        Chinese yuan (CNY): 人民币, 人民幣
        United States dollar (USD): 美元, 美金
        Hong Kong dollar (HKD): 港元, 港币, 港幣
        New Taiwan dollar (TWD): 台币, 新台币
        Japanese yen (JPY): 日元, 日圆
        South Korean won (KRW): 韩元
        Euro (EUR): 欧元, 歐元
        British pound (GBP): 英镑
        Australian dollar (AUD): 澳元
        Canadian dollar (CAD): 加元
        Singapore dollar (SGD): 新加坡元
        Swiss franc (CHF): 瑞士法郎
        Russian ruble (RUB): 卢布
        Indian rupee (INR): 印度卢比
        Thai baht (THB): 泰铢
        Vietnamese dong (VND): 越南盾
        Bitcoin: 比特币
        """;

    private static readonly UnitGrammar Grammar = new()
    {
        TypeName = "currency",
        Numbers = pieces => new ChineseNumberReader(pieces, beforeUnits: true),
        Behind = new UnitWords(Behind, "Chinese yuan (CNY): rmb\nDollar: $"),
        Before = UnitWords.Codes(Behind, Before),
        Alone = new UnitWords(Alone),
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
    };

    public static List<ModelResult> Find(string query) => Grammar.Find(query);
}
