using BotApp.Commerce.Law;

namespace BotApp.Commerce.Quotes;

/// <summary>
/// One line of what will happen: in words, with the sum (null: no money), the arithmetic as a person would write it (empty: none), and where money goes or
/// comes from (null: nowhere).
/// </summary>
public sealed record QuoteLine(string Name, Bilingual Says, decimal? Amount = null, string How = "", Bilingual? Where = null)
{
    public static QuoteLine Of(Amount amount, Bilingual says, Bilingual? where = null)
    {
        ArgumentNullException.ThrowIfNull(amount);
        return new QuoteLine(amount.Name, says, amount.Value, amount.How, where);
    }
}
