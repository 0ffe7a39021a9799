namespace BotApp.Commerce.Invoices;

/// <summary>What is to be said about a tax id.</summary>
public enum TaxIdResult
{
    /// <summary>18 characters and the check character fits.</summary>
    Valid,

    /// <summary>15 or 20 characters: the format is right, more cannot be known offline.</summary>
    Unverified,
    Missing,
    WrongLength,
    ImpossibleCharacter,
    WrongCheck,
}

/// <summary>A character no tax id has, where it stands (from 1), and what was probably meant; null when nobody can say.</summary>
public sealed record ImpossibleCharacter(int Position, char Character, char? Meant);

/// <summary>The result for an id, cleaned of spaces and in capitals.</summary>
public sealed record TaxIdCheck(TaxIdResult Result, string Id)
{
    /// <summary>Empty unless the result is <see cref="TaxIdResult.ImpossibleCharacter"/>.</summary>
    public IReadOnlyList<ImpossibleCharacter> Impossible { get; init; } = [];

    /// <summary>The id with O read as 0 and I as 1, when it then passes the check; otherwise null.</summary>
    public string? Suggestion { get; init; }

    public bool IsAcceptable => Result is TaxIdResult.Valid or TaxIdResult.Unverified;

    /// <summary>The result as a clerk would say it.</summary>
    public Bilingual Explain() =>
        Result switch
        {
            TaxIdResult.Valid => new("税号校验通过。", "The tax id is right."),
            TaxIdResult.Unverified => new(
                $"这是{Id.Length}位的旧式税号，格式没问题，但无法校验，请再核对一遍。",
                $"This is an older tax id of {Id.Length} characters: the format is fine but it cannot be verified, please look at it once more."
            ),
            TaxIdResult.Missing => new("请填写税号。", "Please give the tax id."),
            TaxIdResult.WrongLength => new(
                $"税号应为18位，您填的是{Id.Length}位。",
                $"A tax id has 18 characters, this one has {Id.Length}."
            ),
            TaxIdResult.WrongCheck => new(
                "税号校验不通过，可能有一位填错了。",
                "The check character does not fit: one character is probably wrong."
            ),
            _ => ExplainImpossible(),
        };

    private Bilingual ExplainImpossible()
    {
        var zh = string.Join('、', Impossible.Select(found => $"第{found.Position}位的“{found.Character}”"));
        var en = string.Join(", ", Impossible.Select(found => $"“{found.Character}” in place {found.Position}"));
        return Suggestion is null
            ? new($"税号里不会出现{zh}，请核对。", $"A tax id cannot contain {en}; please check it.")
            : new($"税号里不会出现{zh}，您是不是想填 {Suggestion}？", $"A tax id cannot contain {en}. Did you mean {Suggestion}?");
    }
}
