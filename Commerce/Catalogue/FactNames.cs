namespace BotApp.Commerce.Catalogue;

/// <summary>Finds the fact a question asks for: by its name, or by other words customers have for it.</summary>
internal static class FactNames
{
    private static readonly (string[] Words, string[] Names)[] Same =
    [
        (["续航", "用多久", "电池", "battery", "how long does it last"], ["续航", "电池"]),
        (["材质", "面料", "材料", "什么做的", "成分", "made of", "material", "fabric"], ["材质", "面料", "鞋面", "填充", "配料"]),
        (["多重", "重不重", "几斤", "重量", "heavy", "weigh"], ["重量"]),
        (["充电", "快充", "charging", "charge"], ["快充", "输出", "接口"]),
        (["屏幕", "分辨率", "screen", "display", "resolution"], ["屏幕", "分辨率"]),
        (["防水", "进水", "waterproof", "water resistant", "water"], ["防水"]),
        (["机洗", "怎么洗", "水洗", "洗涤", "wash"], ["洗涤"]),
        (["多大", "尺寸", "how big", "dimensions"], ["尺寸", "容量"]),
        (["产地", "哪里产", "哪产的", "origin"], ["产地"]),
        (["过期", "保质期", "shelf life", "expire"], ["保质期"]),
        (["降噪", "noise"], ["降噪"]),
        (["几岁", "多大的孩子", "适龄", "what age"], ["适龄"]),
        (["牌子", "品牌", "brand"], ["品牌"]),
        (["颜色", "colours", "colors"], ["颜色", "色号"]),
        (["内存", "容量", "capacity", "storage"], ["容量", "配置"]),
    ];

    /// <summary>The first fact whose own name the question holds, else the first one another word means; null when it asks for none.</summary>
    public static (Bilingual Name, Bilingual Value)? AskedFor(string question, IReadOnlyList<(Bilingual Name, Bilingual Value)> facts)
    {
        var meant = Same.Where(row => row.Words.Any(word => Has(question, word))).SelectMany(row => row.Names).ToList();
        foreach (var fact in facts)
        {
            if (Has(question, fact.Name.Zh) || Has(question, fact.Name.En))
            {
                return fact;
            }
        }

        var index = facts.Select(fact => meant.IndexOf(fact.Name.Zh)).Select((place, at) => (place, at)).Where(pair => pair.place >= 0).ToList();
        return index.Count > 0 ? facts[index.MinBy(pair => pair.place).at] : null;
    }

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
