namespace BotApp.Commerce.Law.Invoices;

/// <summary>The sums of a changed invoice: what is reversed (never more than is left of the blue one) and what is issued anew.</summary>
internal static class InvoiceChange
{
    public static decimal Remaining(this InvoiceChangeFacts facts) => decimal.Max(0m, facts.BlueTotal - facts.RedTotal);

    /// <summary><c>red</c>: the refund for returned goods, otherwise all that is left; <c>remaining</c>: left afterwards; <c>reissue</c>: issued anew.</summary>
    public static IReadOnlyList<Amount> Sums(InvoiceChangeFacts facts)
    {
        var left = facts.Remaining();
        var red = facts.Wish == InvoiceWish.Returned ? decimal.Clamp(facts.Refund, 0m, left) : left;
        return facts.Wish == InvoiceWish.Returned
            ? [new("red", red), new("remaining", left - red)]
            : [new("red", red), new("remaining", 0m), new("reissue", left)];
    }

    public static Ruling Red(string reason, InvoiceChangeFacts facts, Clause clause, Setting setting) =>
        Ruling.Accept(reason, clause) with
        {
            Amounts = Sums(facts),
            Deadline = setting.Now + setting.Policy.Invoices.IssueWithin,
            Notes = Notes(reason == "direct-red" ? "direct" : "form"),
        };

    /// <summary>How it is reversed (<c>no</c>, <c>direct</c>, <c>form</c>), and that a refund never waits for it.</summary>
    public static Dictionary<string, string> Notes(string red) => new(StringComparer.Ordinal) { ["red"] = red, ["refund"] = "not-delayed" };
}
