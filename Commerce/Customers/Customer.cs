namespace BotApp.Commerce.Customers;

/// <summary>Somebody who buys here. Personal data: shown only through <see cref="Mask"/>.</summary>
public sealed record Customer
{
    private readonly List<SavedAddress> addresses = [];

    /// <summary>The shop's own id, such as c-00042.</summary>
    public required string Id { get; init; }

    /// <summary>The id this customer signs in with, unique; null when they never signed up.</summary>
    public string? LoginId { get; init; }

    public required string Name { get; init; }

    public required string Phone { get; init; }

    /// <summary>zh or en.</summary>
    public required string Language { get; init; }

    /// <summary>Null when the shop has none.</summary>
    public string? Email { get; init; }

    /// <summary>Grows with every write; two writers of one version cannot both win.</summary>
    public int Version { get; init; }

    /// <summary>When the account was closed (注销); null: it is open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    public required DateTimeOffset JoinedAt { get; init; }

    public IReadOnlyList<SavedAddress> Addresses
    {
        get => addresses;
        init => addresses = [.. value];
    }
}
