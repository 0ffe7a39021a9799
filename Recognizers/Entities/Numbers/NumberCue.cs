namespace BotApp.Recognizers.Entities.Numbers;

/// <summary>Finds the word before a number that says what the number is ("运单号：…").</summary>
internal static class NumberCue
{
    /// <summary>Words further away speak of something else.</summary>
    private const int Reach = 16;

    private static readonly (string Word, string Kind)[] Words =
    [
        ("订单", EntityKind.OrderNumber),
        ("order", EntityKind.OrderNumber),
        ("运单", EntityKind.Waybill),
        ("快递单", EntityKind.Waybill),
        ("快递号", EntityKind.Waybill),
        ("物流单", EntityKind.Waybill),
        ("物流号", EntityKind.Waybill),
        ("面单", EntityKind.Waybill),
        ("tracking", EntityKind.Waybill),
        ("waybill", EntityKind.Waybill),
        ("快递单号", EntityKind.Waybill),
        ("物流单号", EntityKind.Waybill),
        ("运单号", EntityKind.Waybill),
        ("运单编号", EntityKind.Waybill),
        ("税号", EntityKind.TaxId),
        ("识别号", EntityKind.TaxId),
        ("信用代码", EntityKind.TaxId),
        ("tax", EntityKind.TaxId),
        ("发票号", EntityKind.InvoiceNumber),
        ("invoice", EntityKind.InvoiceNumber),
        ("身份证", EntityKind.IdentityCard),
        ("证件号", EntityKind.IdentityCard),
        ("id card", EntityKind.IdentityCard),
        ("卡号", EntityKind.BankCard),
        ("银行卡", EntityKind.BankCard),
        ("信用卡", EntityKind.BankCard),
        ("储蓄卡", EntityKind.BankCard),
        ("credit card", EntityKind.BankCard),
        ("bank card", EntityKind.BankCard),
        ("card number", EntityKind.BankCard),
        ("账号", EntityKind.BankCard),
        ("电话", EntityKind.Phone),
        ("手机", EntityKind.Phone),
        ("联系方式", EntityKind.Phone),
        ("phone", EntityKind.Phone),
        ("mobile", EntityKind.Phone),
        ("tel", EntityKind.Phone),
        ("call", EntityKind.Phone),
    ];

    /// <summary>
    /// The kind the nearest word before a place speaks of, of words that end together the longest, and whether nothing but
    /// "号", "是" or a colon stands between; null when there is none.
    /// </summary>
    public static (string? Kind, bool IsDirect) Before(string folded, int start)
    {
        var window = folded.AsSpan(Math.Max(0, start - Reach), Math.Min(Reach, start));
        window = window[(window.LastIndexOfAny("。；;！!？?\n") + 1)..];
        var best = (End: -1, Length: 0, Kind: (string?)null);
        foreach (var (word, kind) in Words)
        {
            var end = window.LastIndexOf(word, StringComparison.Ordinal) + word.Length;
            if (end >= word.Length && (end, word.Length).CompareTo((best.End, best.Length)) > 0)
            {
                best = (end, word.Length, kind);
            }
        }

        return (best.Kind, best.Kind is not null && IsBridge(window[best.End..]));
    }

    private static bool IsBridge(ReadOnlySpan<char> between)
    {
        foreach (var part in between.Split(' '))
        {
            if (between[part].Trim("号码编是为:：#.，,(（") is { Length: > 0 } word && !IsBridgeWord(word))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBridgeWord(ReadOnlySpan<char> word) => word is "is" or "no" or "number" or "id" or "our" or "my";
}
