using BotApp.Commerce.Returns;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Entities.Names;
using BotApp.Recognizers.Intents;

namespace BotApp.Dialogs.Returns;

/// <summary>What a customer's reason amounts to: a change of mind, or something the seller answers for.</summary>
internal static class ReturnReasons
{
    /// <summary>The kind and the words it was said in; null when the message gives no reason.</summary>
    public static (ReturnKind Kind, string? Words)? In(Said said)
    {
        var reason = said.Understood.Entities.FirstOrDefault(entity => entity.Kind == EntityKind.ReturnReason);
        return reason is not null ? (KindOf(reason.Value), Piece(said.Text, reason))
            : said.Understood.Detail == SubIntent.Quality ? (ReturnKind.Quality, null)
            : null;
    }

    /// <summary>Whether the seller answers for it, so that the state of the goods does not matter.</summary>
    public static bool IsFault(ReturnKind? kind) => kind is not (null or ReturnKind.NoReason);

    /// <summary>The answer to "why", whatever words it comes in; null when it is none.</summary>
    public static (ReturnKind Kind, string? Words)? Answer(Said said, string dialogId) =>
        In(said) is { } known ? known
        : said.Text.Length == 0 || said.Text.TrimEnd().EndsWith('?') || said.Text.TrimEnd().EndsWith('？') ? null
        : said.Understood.Intent is Intent.WarrantyRepair ? (ReturnKind.Quality, said.Text)
        : said.Elsewhere is null || said.Elsewhere == dialogId ? (ReturnKind.NoReason, said.Text)
        : null;

    private static ReturnKind KindOf(string reason) =>
        reason switch
        {
            ReturnReason.Quality => ReturnKind.Quality,
            ReturnReason.WrongItem => ReturnKind.WrongItem,
            ReturnReason.MissingItem => ReturnKind.MissingParts,
            ReturnReason.Damaged => ReturnKind.Damaged,
            ReturnReason.NotAsDescribed or ReturnReason.Counterfeit => ReturnKind.NotAsDescribed,
            _ => ReturnKind.NoReason,
        };

    private static string? Piece(string text, Entity entity) =>
        entity.Length > 0 && entity.End <= text.Length ? text.Substring(entity.Start, entity.Length) : null;
}
