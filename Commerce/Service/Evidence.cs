namespace BotApp.Commerce.Service;

/// <summary>A photo, video or recording a customer gave, with its hash: what was shown and when cannot be disputed later.</summary>
public sealed record Evidence
{
    public required string Id { get; init; }

    public required string CustomerId { get; init; }

    /// <summary>The return, ticket or claim it belongs to.</summary>
    public required string SubjectNumber { get; init; }

    public required string Sha256 { get; init; }

    public required string MediaType { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }

    /// <summary>Name under the shop's evidence folder.</summary>
    public required string File { get; init; }

    public required DateTimeOffset TakenAt { get; init; }
}
