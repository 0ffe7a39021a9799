using System.Globalization;
using BotApp.Commerce.Law.Bookings;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Intents;

namespace BotApp.Dialogs.Bookings;

/// <summary>Reads what is wanted of a technician, and when, out of a message.</summary>
internal static class VisitReader
{
    private static readonly string[] Gas = ["燃气", "煤气", "天然气", "改管道", "改线路", "换线路", "配电箱", "gas pipe", "gas line", "wiring", "fuse box"];

    private static readonly string[] RepairWords = ["修", "repair", "fix"];
    private static readonly string[] InstallWords = ["装", "install", "set up", "set it up", "assembl"];

    public static VisitForm Hear(VisitForm form, Said said)
    {
        var (from, until) = HoursIn(said);
        var day = DayIn(said);
        var isOther = (day ?? form.Day) != form.Day || (from ?? form.From) != form.From;
        return form with
        {
            What = What(said, isFirst: form is { What: null, Asked: null }) ?? form.What,
            Day = day ?? form.Day,
            From = from ?? (day is null ? form.From : null),
            Until = from is null ? (day is null ? form.Until : null) : until,
            Slot = isOther ? null : form.Slot,
            Charged = form.Charged ?? SumIn(said, form),
            GasOrWiring = form.GasOrWiring || SpokenWords.Has(said.Text, Gas),
        };
    }

    public static decimal? SumIn(Said said, VisitForm form) =>
        (said.Understood.First(EntityKind.Money) ?? (form.Asked == VisitSlots.Charged ? said.Text.Trim('元', '块', ' ', '¥') : null)) is { } sum
        && decimal.TryParse(sum, CultureInfo.InvariantCulture, out var yuan)
            ? yuan
            : null;

    /// <param name="isFirst">Whether the message began the conversation, and so is about it however unsure its meaning.</param>
    private static BookingWish? What(Said said, bool isFirst) =>
        (said.Understood.Intent, said.Understood.Detail) switch
        {
            (_, SubIntent.CancelVisit) => BookingWish.Cancel,
            (_, SubIntent.ChangeVisit) => BookingWish.Change,
            (_, SubIntent.CannotInstall) => BookingWish.CannotBeInstalled,
            (_, SubIntent.Overcharged) => BookingWish.Overcharged,
            (_, SubIntent.Maintain) => BookingWish.Maintain,
            (Intent.WarrantyRepair, SubIntent.Guarantee) => BookingWish.Term,
            _ when !isFirst && said.Elsewhere != nameof(VisitDialog) => null,
            _ when SpokenWords.Has(said.Text, RepairWords) => BookingWish.Repair,
            _ when SpokenWords.Has(said.Text, InstallWords) => BookingWish.Install,
            (Intent.Installation, _) => BookingWish.Install,
            (Intent.WarrantyRepair, _) => BookingWish.Repair,
            _ => null,
        };

    private static DateOnly? DayIn(Said said) =>
        said.Understood.Entities.FirstOrDefault(entity => entity.Kind == EntityKind.Date && entity.Part(PartKind.Tense) != "past") is { } named
        && DateOnly.TryParse(named.Value, CultureInfo.InvariantCulture, out var day)
            ? day
            : null;

    /// <summary>"14:00" or "12:00/18:00".</summary>
    private static (TimeOnly? From, TimeOnly? Until) HoursIn(Said said)
    {
        TimeOnly?[] parts = [.. (said.Understood.First(EntityKind.Time) ?? "").Split('/').Select(HourOf)];
        return (parts[0], parts.Length > 1 ? parts[1] : null);
    }

    private static TimeOnly? HourOf(string text) => TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : null;
}
