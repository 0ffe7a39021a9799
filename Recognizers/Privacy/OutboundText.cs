using BotApp.Recognizers.Entities;

namespace BotApp.Recognizers.Privacy;

/// <summary>What of a message may leave this process: stars instead of personal data, of everything that identifies an order, and of every long number.</summary>
public static class OutboundText
{
    /// <summary>Shorter runs are prices, models and the like.</summary>
    private const int LongNumber = 6;

    /// <summary>The message with as many letters as before.</summary>
    /// <param name="text">What the customer wrote.</param>
    /// <param name="named">What was read in exactly this text.</param>
    public static string Of(string text, IEnumerable<Entity> named)
    {
        var outbound = PersonalData.Mask(text).ToCharArray();
        foreach (var piece in named.SelectMany(Hidden))
        {
            outbound.AsSpan(piece.Start, piece.Length).Fill('*');
        }

        HideLongNumbers(outbound);
        return new string(outbound);
    }

    private static IEnumerable<Entity> Hidden(Entity entity) =>
        entity.Kind switch
        {
            EntityKind.Address => entity.Parts.Where(part => part.Kind is PartKind.Street or PartKind.Detail),
            EntityKind.Person
            or EntityKind.InvoiceTitle
            or EntityKind.Phone
            or EntityKind.IdentityCard
            or EntityKind.BankCard
            or EntityKind.TaxId
            or EntityKind.OrderNumber
            or EntityKind.Waybill
            or EntityKind.InvoiceNumber => [entity],
            _ => [],
        };

    /// <summary>Pick-up codes, passwords and numbers whose check digit is mistyped are known by their length alone.</summary>
    private static void HideLongNumbers(Span<char> text)
    {
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && char.IsDigit(text[at]))
            {
                continue;
            }

            if (at - start >= LongNumber)
            {
                text[start..at].Fill('*');
            }

            start = at + 1;
        }
    }
}
