namespace BotApp.Commerce.Returns;

/// <summary>So many of an order's line that go back.</summary>
public sealed record ReturnLine
{
    public required string ReturnNumber { get; init; }

    public required int LineNo { get; init; }

    public required int Quantity { get; init; }

    public required decimal Refund { get; init; }
}
