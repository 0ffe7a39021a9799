namespace BotApp.Recognizers.Entities.Numbers;

/// <summary>Finds the numbers that name something by their form: phones, cards, tax ids, waybills, invoices, orders.</summary>
internal static class NumberReader
{
    private delegate Entity? Form(NumberRun run);

    /// <summary>The surest form first.</summary>
    private static readonly Form[] Forms =
    [
        PhoneForm.Read,
        WaybillForm.ReadWithLetters,
        IdentityCardForm.Read,
        TaxIdForm.Read,
        BankCardForm.Read,
        InvoiceNumberForm.Read,
        WaybillForm.ReadDigits,
        OrderNumberForm.Read,
    ];

    public static void Read(Reading reading)
    {
        var free = reading.Free;
        if (!free.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return;
        }

        Span<Range> groups = stackalloc Range[NumberGroups.MostGroups];
        for (var at = 0; at < free.Length; at++)
        {
            if (char.IsAsciiLetterOrDigit(free[at]))
            {
                var count = NumberGroups.Read(free, at, groups);
                var found = LongestOf(free, groups[..count]);
                at = found?.End ?? groups[0].End.Value;
                if (found is not null)
                {
                    reading.Take(found);
                }
            }
        }
    }

    private static Entity? LongestOf(string folded, ReadOnlySpan<Range> groups)
    {
        for (var count = groups.Length; count > 0; count--)
        {
            if (Of(folded, groups[..count]) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static Entity? Of(string folded, ReadOnlySpan<Range> groups)
    {
        Span<char> joined = stackalloc char[NumberGroups.LongestNumber];
        Span<int> lengths = stackalloc int[NumberGroups.MostGroups];
        var length = NumberGroups.Join(folded, groups, joined, lengths);
        if (!joined[..length].ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var start = groups[0].Start.Value;
        var run = new NumberRun(joined[..length], lengths[..groups.Length], folded, start, groups[^1].End.Value - start);
        foreach (var form in Forms)
        {
            if (form(run) is { } entity)
            {
                return entity;
            }
        }

        return null;
    }
}
