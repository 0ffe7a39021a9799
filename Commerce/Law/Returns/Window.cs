namespace BotApp.Commerce.Law.Returns;

/// <summary>
/// The window of a return without a reason: so many natural days after the day of signing, never fewer than seven, the better of page and terms. Signed on
/// 11-01, whatever the hour: the last instant is 11-08 23:59:59.
/// </summary>
internal readonly record struct Window(int Days, DateTimeOffset LastInstant, bool IsOpen, bool IsLegal)
{
    public static Window Of(ReturnableGoods goods, Setting setting)
    {
        var days = Math.Max(SevenDayReturn.Days, Math.Max(setting.Policy.Returns.WindowDays, goods.PromisedWindowDays ?? 0));
        var signed = goods.SignedAt ?? setting.Now;
        var notified = goods.NotifiedAt ?? setting.Now;
        return new(
            days,
            setting.Days.EndOfDayAfter(signed, days),
            setting.Days.IsWithin(notified, signed, days),
            setting.Days.IsWithin(notified, signed, SevenDayReturn.Days)
        );
    }
}
