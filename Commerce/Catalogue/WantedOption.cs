namespace BotApp.Commerce.Catalogue;

/// <summary>A choice a customer wants: of which kind (<see cref="OptionKinds"/>) and which value, in their words.</summary>
/// <param name="IsNew">Said just now, so that it is answered whether there is one.</param>
/// <param name="IsNot">It is to be any other ("不要黑色").</param>
public sealed record WantedOption(string Kind, string Value, bool IsNew = false, bool IsNot = false);

/// <summary>What a choice is about, whatever a merchant calls it.</summary>
public static class OptionKinds
{
    public const string Colour = "colour";
    public const string Capacity = "capacity";
    public const string Size = "size";

    /// <summary>The kind of a choice; its own name when it is none of the three.</summary>
    public static string Of(Bilingual name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Zh switch
        {
            "颜色" or "色号" => Colour,
            "容量" or "内存" or "存储" => Capacity,
            "尺码" or "尺寸" or "码数" => Size,
            _ => name.Zh,
        };
    }

    /// <summary>A colour fits within a shade (红色 in 珊瑚红, red in Coral red); anything else is written as it is or stands among several (512GB in 16GB 512GB).</summary>
    internal static bool Fits(VariantOption option, WantedOption wanted) =>
        wanted.Kind == Colour
            ? Of(option.Name) == Colour && FitsShade(option.Value, wanted.Value)
            : (wanted.Kind == Of(option.Name) || wanted.Kind is Capacity or Size) && FitsValue(option.Value, wanted.Value);

    private static bool FitsShade(Bilingual value, string wanted)
    {
        var plain = wanted.Length > 1 && wanted[^1] == '色' ? wanted[..^1] : wanted;
        return char.IsAscii(plain[0])
            ? value.En.Split(' ', '-').Contains(plain.Replace("gray", "grey", StringComparison.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase)
                || value.En.Equals(plain, StringComparison.OrdinalIgnoreCase)
            : value.Zh.Contains(plain, StringComparison.Ordinal);
    }

    private static bool FitsValue(Bilingual value, string wanted)
    {
        var plain = Plain(wanted);
        return new[] { value.Zh, value.En }.Any(text => Plain(text) == plain || text.Split(' ', '+').Any(part => Plain(part) == plain));
    }

    private static string Plain(string text) => text.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant().TrimEnd('码');
}
