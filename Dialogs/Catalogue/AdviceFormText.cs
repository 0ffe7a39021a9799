using System.Text.Json;

namespace BotApp.Dialogs.Catalogue;

/// <summary>Writes a form down, so that two can be told apart by their contents.</summary>
internal static class AdviceFormText
{
    public static string Of(AdviceForm form) =>
        JsonSerializer.Serialize(form with { Wanted = [.. form.Wanted.Select(wanted => wanted with { IsNew = false })], Misses = 0 })
        + string.Join(',', form.Wanted.Where(wanted => wanted.IsNew).Select(wanted => wanted.Kind));
}
