namespace BotApp.Commerce.Returns;

/// <summary>One line's part of an exchange.</summary>
public sealed record ExchangeLine
{
    public required string ExchangeNumber { get; init; }

    public required int No { get; init; }

    public required int LineNo { get; init; }

    public required string FromSku { get; init; }

    public required string ToSku { get; init; }

    public required int Quantity { get; init; }

    public required decimal Difference { get; init; }
}
