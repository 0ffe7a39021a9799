using System.Collections.Frozen;

namespace BotApp.Recognizers.Entities.Lexicon;

/// <summary>Characters that sound alike and are mistaken for each other in the names of goods: an input method offers the wrong one.</summary>
internal static class Homophones
{
    private static readonly FrozenDictionary<char, char> Groups =
        "机基鸡积几 耳尔儿二 手首守收 充冲 电店垫 宝保堡饱包 表标 键建健件 盘盼 鼠属薯 壳可克客 膜模磨 线现先 器气汽 杯背贝 保包 温文闻 锅过国 炉卢路 风疯峰 扇善 灯登 衣医依 服福 裤库 鞋协斜 裙群 帽冒 袜娃 枕真针 套讨 床窗 毛猫 巾金今 霜双爽 乳汝 膏高 粉份 茶查 咖卡 啡非 饼并 糖汤 奶耐 粥周 面棉 洗喜 发法 水睡 牙芽 刷耍 纸止 巾斤 拖脱 扫少 箱香 架加 椅以 桌卓 沙杀 音因 响想 箱像 屏瓶平 幕目 笔比 本笨 蓝兰篮 降将 噪造燥 智知 运云"
            .Split(' ')
            .SelectMany(group => group.Skip(1).Select(letter => (letter, first: group[0])))
            .DistinctBy(pair => pair.letter)
            .ToFrozenDictionary(pair => pair.letter, pair => pair.first);

    /// <summary>One letter for all that sound like it.</summary>
    public static char Fold(char letter) => Groups.GetValueOrDefault(letter, letter);

    public static string Fold(ReadOnlySpan<char> letters) =>
        string.Create(
            letters.Length,
            letters,
            static (folded, from) =>
            {
                for (var at = 0; at < folded.Length; at++)
                {
                    folded[at] = Fold(from[at]);
                }
            }
        );
}
