using System.Globalization;
using BotApp.Cards.Shared;
using BotApp.Recognizers;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs;

/// <summary>One message as a conversation hears it: the words (empty for a tap), their meaning, and what was tapped (null: nothing).</summary>
public sealed record Said(string Text, Understanding Understood, CardCommand? Tapped)
{
    public static Said Of(ITurnContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new(context.Activity.Text ?? "", context.Understood(), CardCommand.Read(context.Activity.Value));
    }

    /// <summary>Beginnings of a message that sets something right.</summary>
    private static readonly string[] Corrections =
    [
        "不对",
        "不是",
        "错了",
        "弄错",
        "搞错",
        "说错",
        "我说的是",
        "我要的是",
        "no,",
        "no ",
        "not ",
        "actually",
        "sorry,",
        "i meant",
        "i mean",
        "wrong",
    ];

    private static readonly string[] HowWords = ["如何", "流程", "步骤", "怎么弄", "怎样", "how do i", "how to", "how can i", "how does"];

    /// <summary>Whoever says so wants it done, however it is done.</summary>
    private static readonly string[] DoIt = ["帮我办", "给我办", "帮我弄", "帮我退", "帮我申请", "帮我开", "给我开"];

    /// <summary>What stands behind 怎么 when it complains or wonders instead of asking how.</summary>
    private static readonly string[] NotHow = ["还", "没", "不", "这", "那", "回事", "了", "办", "样", "感觉", "觉得", "会", "就", "又", "老", "一直", "一点", "都", "只", "才", "是", "突然", "跑", "扣", "少", "查不", "付不", "退不", "改不", "用不", "物流", "快递", "包裹", "偷偷", "乱", "自动", "莫名", "无缘无故", "把我", "叫我", "让我"];

    private static readonly string[] QuestionHeads = ["what", "which", "when", "where", "who", "why", "how", "is", "are", "does", "do", "did", "can", "could", "will", "would", "may", "has", "have"];
    private static readonly string[] QuestionWords = ["吗", "呢", "么", "多少", "哪", "几", "为啥", "有没有", "是不是", "能不能", "可不可以"];
    private static readonly string[] Requests = ["can you", "could you", "would you", "will you"];
    private static readonly string[] NameHeads = ["the ", "my ", "a ", "an ", "one ", "this ", "that ", "these ", "those ", "just the ", "only the ", "both ", "it's the ", "i mean ", "please use", "use ", "size ", "color ", "#"];

    /// <summary>Whether it asks to know something, rather than says or requests it.</summary>
    public bool IsQuestion
    {
        get
        {
            var text = Text.Trim();
            return !Array.Exists(Requests, words => text.StartsWith(words, StringComparison.OrdinalIgnoreCase))
                && (
                    text.EndsWith('?')
                    || text.EndsWith('？')
                    || SpokenWords.Has(text, QuestionWords)
                    || Array.Exists(QuestionHeads, word => text.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase))
                );
        }
    }

    /// <summary>
    /// Whether it may be no more than an answer though its words remind of another matter: a thing or a means that is only named ("the white one", "my PayPal"), not
    /// asked about.
    /// </summary>
    public bool MayOnlyName =>
        Tapped is null
        && !IsQuestion
        && (
            Understood.Intent
                is Intent.ProductQuery
                    or Intent.StockQuery
                    or Intent.PricePromo
                    or Intent.PriceProtection
                    or Intent.Recommend
                    or Intent.Coupon
                    or Intent.PaymentIssue
                    or Intent.RefundStatus
                    or Intent.AccountMember
            || Array.Exists(NameHeads, head => Text.StartsWith(head, StringComparison.OrdinalIgnoreCase))
        );

    /// <summary>Whether it asks how something is done, rather than to do it.</summary>
    public bool AsksHow =>
        !SpokenWords.Has(Text, DoIt)
        && (SpokenWords.Has(Text, HowWords) || AsksInWhichWay);

    private bool AsksInWhichWay =>
        (
            Text.IndexOf("怎么", StringComparison.Ordinal) is >= 0 and var at
            && !Array.Exists(NotHow, word => Text.AsSpan(at + 2).StartsWith(word))
        );

    /// <summary>Whether it is a question.</summary>
    public bool Asks => AsksHow || Text.TrimEnd().EndsWith('?') || Text.TrimEnd().EndsWith('？') || Text.TrimEnd().EndsWith('吗');

    /// <summary>Whether it sets something right that was said or understood before ("不对，是另一个订单").</summary>
    public bool Corrects => Array.Exists(Corrections, words => Text.StartsWith(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>The dialog this message would begin by itself; null when it is not sure of any.</summary>
    public string? Elsewhere =>
        Corrects || Tapped is { Intent: CardCommand.Answer } ? null
        : Tapped is not null || IsByRule || (Understood.Intent != Intent.Other && Understood.Score >= Routes.Sure)
            ? Routes.DialogFor(Understood.Intent, Understood.Detail)
        : null;

    /// <summary>The words of these meanings leave no doubt, whatever the rest of the message looks like.</summary>
    private bool IsByRule => Understood.Detail is SubIntent.Cart or SubIntent.Watch or SubIntent.StopWatch;

    /// <summary>Yes or no to that quote, by word or by tap; a tap on another quote's button is neither.</summary>
    public Agreement AgreementTo(string quoteId) =>
        Tapped is null ? Understood.Agreement
        : Tapped.Quote != quoteId ? Agreement.None
        : Tapped.Value == "yes" ? Agreement.Yes
        : Agreement.No;

    /// <summary>Where in a list of so many it points ("第二个", "the last one"), from 0; null when it points at no place, or past the list.</summary>
    public int? PlaceIn(int count) => Ordinal is { } place ? PlaceIn(place, count) : null;

    /// <summary>The first place it names, from 1; below 0 it counts from the end.</summary>
    public int? Ordinal => int.TryParse(Understood.First(EntityKind.Ordinal), CultureInfo.InvariantCulture, out var place) ? place : null;

    /// <param name="place">From 1; below 0 it counts from the end.</param>
    public static int? PlaceIn(int place, int count) =>
        (place < 0 ? count + place : place - 1) is var at && at >= 0 && at < count ? at : null;

    /// <summary>The answer tapped for that question; null when none was.</summary>
    public string? TappedFor(string slot) => Tapped is { } tap && tap.Slot == slot ? tap.Value : null;
}
