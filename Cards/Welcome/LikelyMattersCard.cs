using BotApp.Cards.Shared;
using Microsoft.Bot.Schema;

namespace BotApp.Cards.Welcome;

/// <summary>猜你想问: up to four likely matters, each a button into its conversation.</summary>
public static class LikelyMattersCard
{
    public static Attachment For(IReadOnlyList<CardButton> matters)
    {
        ArgumentNullException.ThrowIfNull(matters);
        var card = Blocks.Card(string.Join("\n\n", [LikelyMattersTexts.Title, .. matters.Select(matter => "- " + matter.Title)]));
        card.Body.Add(Blocks.Title(LikelyMattersTexts.Title));
        card.Actions.AddRange(matters.Select(matter => Blocks.Button(matter.Title, matter.Command)));
        return card.ToAttachment();
    }
}
