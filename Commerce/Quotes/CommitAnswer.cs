namespace BotApp.Commerce.Quotes;

/// <summary>The answer to "yes, do it".</summary>
public abstract record CommitAnswer
{
    private CommitAnswer() { }

    /// <summary>It is done, now or at an earlier call with the same key or quote (<paramref name="Repeated"/>): the number is the proof.</summary>
    public sealed record Done(Receipt Receipt, bool Repeated) : CommitAnswer;

    /// <summary>What was promised no longer holds; nothing was written. The new quote says what holds now.</summary>
    public sealed record Stale(Quote Now) : CommitAnswer;

    public sealed record Refused(Refusal Refusal) : CommitAnswer;
}
