using System.Globalization;
using BotApp.Cards.Shared;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Guides;
using BotApp.Dialogs.Service;
using BotApp.Recognizers;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Intents;
using BotApp.Recognizers.Intents.Wishes;
using BotApp.Recognizers.Knowledge;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Knowledge;

/// <summary>Answers from the shop's knowledge, with its source and its guide; lets the customer choose when several answers fit; knows nothing, offers a person.</summary>
public sealed class KnowledgeDialog(KnowledgeDesk knowledge, CatalogueDesk catalogue, GuideDesk guides, Pictures pictures)
    : Dialog(nameof(KnowledgeDialog))
{
    /// <summary>Products of one message that are looked up; a shared name may stand for more.</summary>
    private const int MostProducts = 3;

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var answer = await AskAsync(dc.Context, dc.Context.Understood(), cancellationToken);
        if (ReplyTo(answer, dc.Context.Activity.ChannelId) is not { } reply)
        {
            return await dc.ReplaceDialogAsync(nameof(OfferPersonDialog), cancellationToken: cancellationToken);
        }

        await dc.Context.SendActivityAsync(reply, cancellationToken);
        return await dc.EndDialogAsync(new Outcome.Answered(), cancellationToken);
    }

    /// <summary>Whether the shop's knowledge surely answers the message, with one answer.</summary>
    internal async Task<bool> KnowsAsync(ITurnContext context, Understanding understood, CancellationToken cancellationToken) =>
        !string.IsNullOrWhiteSpace(context.Activity.Text)
        && await AskAsync(context, understood, cancellationToken) is KnowledgeAnswer.Found;

    /// <summary>Whether it has one answer, or several to choose from.</summary>
    internal async Task<bool> HasAnyAsync(ITurnContext context, Understanding understood, CancellationToken cancellationToken) =>
        await AskAsync(context, understood, cancellationToken) is KnowledgeAnswer.Found or KnowledgeAnswer.Several;

    private async Task<KnowledgeAnswer> AskAsync(ITurnContext context, Understanding understood, CancellationToken cancellationToken) =>
        knowledge.Ask(QuestionOf(context) with { About = await AboutAsync(understood, cancellationToken) });

    private static KnowledgeQuestion QuestionOf(ITurnContext context)
    {
        var understood = context.Understood();
        return new KnowledgeQuestion(context.Activity.Text ?? "", CultureInfo.CurrentUICulture.Name)
        {
            Intent = understood.Intent,
            IntentScore = understood.Score,
            IsPlainlyAsked = IsQuestionOfPrinciple(understood),
            Channel = context.Activity.ChannelId,
        };
    }

    /// <summary>Not of goods that are named: what is wanted with those is better done than explained.</summary>
    private static bool IsQuestionOfPrinciple(Understanding understood) =>
        SubIntent.IsPrinciple(understood.Detail) && !Wish.IsNamedBy(understood.Entities);

    /// <summary>The ids of the products and categories that the message names, and of those products' categories.</summary>
    private async Task<IReadOnlyList<string>> AboutAsync(Understanding understood, CancellationToken cancellationToken)
    {
        var about = IdsOf(understood, EntityKind.Category).ToList();
        foreach (var id in IdsOf(understood, EntityKind.Product).Take(MostProducts))
        {
            about.Add(id);
            about.AddRange(await catalogue.FindAsync(id, cancellationToken) is { } product ? [product.CategoryId] : []);
        }

        return about;
    }

    private static IEnumerable<string> IdsOf(Understanding understood, string kind) =>
        understood
            .Entities.Where(entity => entity.Kind == kind)
            .SelectMany(entity => entity.Parts)
            .Where(part => part.Kind == PartKind.Id)
            .Select(part => part.Value);

    private Activity? ReplyTo(KnowledgeAnswer answer, string? channel) =>
        answer switch
        {
            KnowledgeAnswer.Found found => GuideOf(found.Entry) is { } guide
                ? GuideReply.Of(WithSource(found), guide, pictures, channel)
                : Replies.Say(WithSource(found), ServiceTexts.TapHuman),
            KnowledgeAnswer.Several several => Replies.Say(
                KnowledgeTexts.WhichOne,
                [.. several.Entries.Select(entry => entry.Title), ServiceTexts.TapHuman]
            ),
            _ => null,
        };

    private Guide? GuideOf(KnowledgeEntry entry) => entry.Guide is { } name ? guides.Find(name, CultureInfo.CurrentUICulture) : null;

    private static string WithSource(KnowledgeAnswer.Found found) =>
        found.Entry.Source is { } source ? $"{found.Text}\n\n{KnowledgeTexts.Source.With(source)}" : found.Text;
}
