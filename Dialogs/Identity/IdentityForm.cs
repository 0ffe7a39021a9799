namespace BotApp.Dialogs.Identity;

/// <summary>What a guest has said of themselves; personal data, kept only until it is checked.</summary>
public sealed record IdentityForm
{
    public string? Name { get; init; }

    public string? Postcode { get; init; }

    public string? Email { get; init; }

    public int Tries { get; init; }

    public bool IsEnough => Email is not null || (Name is not null && Postcode is not null);
}
