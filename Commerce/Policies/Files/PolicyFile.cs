namespace BotApp.Commerce.Policies.Files;

/// <summary>
/// The rules of one issuer for a time: valid from and to a day of the shop, both included (null: until further notice). A platform's rules that are not
/// published on its home page bind nobody.
/// </summary>
public sealed record PolicyFile(
    string File,
    string Name,
    Issuer Issuer,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    bool Published,
    IReadOnlyList<StatedTerm> Terms
)
{
    public bool IsInForce(DateOnly day) => day >= ValidFrom && (ValidTo is not { } last || day <= last);

    /// <summary>The defaults with the terms of this file, lawful or not.</summary>
    public ShopPolicy Policy =>
        PolicyJson.With(ShopPolicy.Default, Terms.Select(stated => KeyValuePair.Create(stated.Term.Path, stated.Value)));

    /// <summary>Whether both could hold on the same day.</summary>
    public bool Meets(PolicyFile other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (ValidTo is not { } last || other.ValidFrom <= last) && (other.ValidTo is not { } end || ValidFrom <= end);
    }
}
