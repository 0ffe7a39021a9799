namespace BotApp.Recognizers.Entities.TaxIds;

/// <summary>What can be said of a tax id without asking anybody.</summary>
public abstract record TaxIdVerdict
{
    private TaxIdVerdict() { }

    /// <summary>18 characters with the right check character.</summary>
    public sealed record Valid : TaxIdVerdict;

    /// <summary>The form of older ids (15 or 20 characters), which have no check character.</summary>
    public sealed record Unverified : TaxIdVerdict;

    /// <summary>Something cannot be right.</summary>
    /// <param name="At">The characters that cannot stand in a tax id, from 1; 18 alone when all can but the check character does not fit.</param>
    /// <param name="Suggestion">The id that was likely meant; null when none or more than one fits.</param>
    public sealed record Wrong(IReadOnlyList<int> At, string? Suggestion) : TaxIdVerdict;

    public sealed record WrongLength(int Length) : TaxIdVerdict;
}
