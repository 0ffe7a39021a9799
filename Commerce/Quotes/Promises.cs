namespace BotApp.Commerce.Quotes;

/// <summary>Puts a plan into the words of a quote.</summary>
internal static class Promises
{
    public static Quote Of(string deed, Plan.Yes plan, string wish, DateTimeOffset now)
    {
        var usual = now + QuoteBook.Holds;
        return new Quote
        {
            Id = Ids.New(),
            Deed = deed,
            Subject = plan.Subject,
            Wish = wish,
            Headline = plan.Headline,
            Lines = plan.Lines,
            Amount = plan.Amount,
            Currency = plan.Currency,
            Clauses = plan.Clauses,
            Overruled = plan.Overruled,
            QuotedAt = now,
            ValidUntil = plan.NotAfter is { } end && end < usual ? end : usual,
            Fingerprint = Fingerprint.Of(plan, wish),
        };
    }
}
