namespace BotApp.Recognizers.Entities.Places;

/// <summary>A province, a city or a district.</summary>
/// <param name="Name">In full: 浙江省, 杭州市, 余杭区.</param>
/// <param name="Short">As it is called for short; empty when it is never shortened.</param>
/// <param name="In">What it lies in; null for a province.</param>
internal sealed record Place(string Name, string Short, Place? In)
{
    /// <summary>北京, 上海, 天津, 重庆 are province and city at once.</summary>
    public bool IsMunicipality => In is null && Name.EndsWith('市');

    /// <summary>凉山彝族自治州, for short 凉山州.</summary>
    public bool IsPrefecture => Name.EndsWith("自治州", StringComparison.Ordinal);
}
