using BotApp.Commerce.Service;
using BotApp.Dialogs.Deeds;
using BotApp.Dialogs.Orders;
using BotApp.Dialogs.Service;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Media;

/// <summary>
/// Takes the pictures of a message into the claim that is talked about, and asks for some where the shop wants them. A dialog calls <see cref="HearAsync"/> in its
/// HearAsync, sets <see cref="LinesForm.NeedsPictures"/> when the desk asks for them, lists <see cref="Slot"/>, and gives the ids to its wish.
/// </summary>
public sealed class ShownPictures(EvidenceDesk evidence)
{
    /// <summary>Pictures sent so long before the claim was begun, with nothing said about them, are meant for it.</summary>
    private static readonly TimeSpan Before = TimeSpan.FromMinutes(30);

    private static readonly string[] None =
    [
        "没有照片",
        "没照片",
        "没拍",
        "拍不了",
        "发不了",
        "没法拍",
        "没有图",
        "没图",
        "扔了",
        "no photo",
        "no picture",
        "don't have a photo",
        "don't have any",
        "can't take",
        "can't send",
        "threw it away",
    ];

    /// <summary>The form with what the message shows; at its beginning with what was shown just before.</summary>
    public async Task<TForm> HearAsync<TForm>(ITurnContext context, TForm form, CancellationToken cancellationToken)
        where TForm : LinesForm
    {
        var shown = context.Pictures().EvidenceIds;
        var loose = form is { Asked: null, EvidenceIds.Count: 0 } ? await evidence.LooseAsync(context.Shopper(), Before, cancellationToken) : [];
        string[] fresh = [.. loose.Concat(shown).Except(form.EvidenceIds, StringComparer.Ordinal)];
        return fresh.Length == 0 ? form : form with { EvidenceIds = [.. form.EvidenceIds, .. fresh], HasNoPictures = false };
    }

    /// <summary>The question for pictures, filled once the shop no longer asks for them.</summary>
    /// <param name="without">What is said to who has none, as the last word; null: the desk says what follows.</param>
    public static Slot<TForm> Slot<TForm>(Func<string>? without = null)
        where TForm : LinesForm =>
        new(
            "pictures",
            form => !form.NeedsPictures || (form.HasNoPictures && without is null),
            (_, form, _) => Task.FromResult(form.HasNoPictures && without is not null ? Without(without()) : Ask())
        )
        {
            Take = (said, form) => SpokenWords.Has(said.Text, None) ? form with { HasNoPictures = true } : null,
        };

    private static Question Ask() => new(Replies.Say(AttachmentTexts.AskPictures, AttachmentTexts.TapNoPictures, ServiceTexts.TapHuman));

    private static Question Without(string says) => new(Replies.Say(says, ServiceTexts.TapHuman), EndsHere: true);
}
