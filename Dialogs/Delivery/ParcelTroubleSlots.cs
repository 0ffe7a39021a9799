using System.Globalization;
using BotApp.Dialogs.Deeds;
using BotApp.Dialogs.Media;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Delivery;

/// <summary>The questions about a parcel in trouble: what is wrong, pictures of it, what shall be done instead.</summary>
internal static class ParcelTroubleSlots
{
    public const string Remedy = "remedy";

    public static Slot<ParcelTroubleForm> Trouble { get; } =
        Slot<ParcelTroubleForm>.Of(
            "trouble",
            form => form.Trouble is not null,
            _ => Replies.Say(DeliveryTalkTexts.AskTrouble, DeliveryTalkTexts.TapsTrouble.Split('|')),
            (said, form) => ParcelTroubleReader.Trouble(said) is { } trouble ? form with { Trouble = trouble } : null
        );

    /// <summary>Without any a person looks into it.</summary>
    public static Slot<ParcelTroubleForm> Pictures { get; } = ShownPictures.Slot<ParcelTroubleForm>(() => DeliveryTalkTexts.PersonWithoutPictures);

    public static Slot<ParcelTroubleForm> Wanted { get; } =
        Slot<ParcelTroubleForm>.Of(
            Remedy,
            form => form.Ways.Count == 0,
            AskRemedy,
            (said, form) => ParcelTroubleReader.Remedy(said) is { } wanted && form.Ways.Contains(wanted.ToString(), StringComparer.Ordinal) ? form with { Wants = wanted } : null
        );

    private static Activity AskRemedy(ParcelTroubleForm form) => Replies.Say(DeliveryTalkTexts.AskRemedy, [.. form.Ways.Select(Name)]);

    private static string Name(string remedy) =>
        DeliveryTalkTexts.ResourceManager.GetString("Remedy" + remedy, CultureInfo.CurrentUICulture)!;
}
