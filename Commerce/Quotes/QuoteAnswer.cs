namespace BotApp.Commerce.Quotes;

/// <summary>The answer to "what would happen if".</summary>
public abstract record QuoteAnswer
{
    private QuoteAnswer() { }

    public sealed record Offered(Quote Quote) : QuoteAnswer;

    public sealed record Refused(Refusal Refusal) : QuoteAnswer;
}
