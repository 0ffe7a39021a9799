using System.Globalization;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Dialogs.Deeds;
using BotApp.Dialogs.Payments;
using BotApp.Dialogs.Service;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Returns;

/// <summary>
/// Keeps where the money of a return or exchange goes ("refund to my gift card", 原路退回, 差价用微信付); asked for only when the words fit several means, none on
/// file, or one the desk does not take.
/// </summary>
public sealed class MeansChoice(MethodChoice methods)
{
    /// <summary>The slot's name.</summary>
    public const string Slot = "means";

    /// <summary>Asked so often again, the question ends.</summary>
    private const int MostInsisted = 2;

    private static readonly string[] Original =
    [
        "原路",
        "原支付",
        "原来付款",
        "原付款",
        "付款的那",
        "original",
        "same card",
        "same method",
        "same payment",
        "the way i paid",
        "card i used",
        "card i paid",
    ];

    /// <summary>Words that speak of how it was paid, not of where money is to go.</summary>
    private static readonly string[] Past = ["付的", "支付的", "paid with my", "paid by", "bought with"];

    /// <summary>Words that send money somewhere.</summary>
    private static readonly string[] Directions = ["退到", "退回", "退进", "打到", "转到", "refund to", "refund it to", "back to", "back on", "money to my"];

    /// <summary>Whether it says where the money of the open matter goes or comes from, though its words could begin another one; a question does not.</summary>
    /// <param name="asked">The open question: to that for the means and to an offer the bare name of one is enough.</param>
    public static bool Concerns(Said said, string? asked) =>
        said is { Asks: false, Tapped: null }
        && (MethodChoice.KindIn(said.Text) is not null || SpokenWords.Has(said.Text, Original))
        && (asked is Slot or DeedForm.Confirm || SpokenWords.Has(said.Text, Directions));

    /// <summary>What is wished after the message; the very object before when it names nothing new.</summary>
    /// <param name="before">Null: none was named yet.</param>
    /// <param name="isAsked">The question for it is open, so bare digits answer it.</param>
    public async Task<MeansWish?> HearAsync(ITurnContext context, MeansWish? before, bool isAsked, CancellationToken cancellationToken)
    {
        var text = context.Activity.Text ?? "";
        if (SpokenWords.Has(text, Original) || (isAsked && text == ReturnTalkTexts.TapOriginal))
        {
            return before is { MethodId: null, Problem: null } ? before : new MeansWish(null);
        }

        if (SpokenWords.Has(text, Past) || (!isAsked && MethodChoice.KindIn(text) is null))
        {
            return before;
        }

        var named = await methods.NamedAsync(context, text, cancellationToken) ?? (isAsked ? await LabelledAsync(context, text, cancellationToken) : null);
        return named is null ? await UnclearAsync(context, before, text, cancellationToken)
            : named.Id == before?.DeniedId ? before with { Insisted = before.Insisted + 1 }
            : before is { Problem: null } && before.MethodId == named.Id ? before
            : new MeansWish(named.Id);
    }

    /// <summary>What is wished after the desk's answer: to be asked again when it says no because of the means, and there is another one.</summary>
    public async Task<MeansWish?> AfterAsync(ITurnContext context, MeansWish? before, QuoteAnswer answer, CancellationToken cancellationToken)
    {
        if (answer is not QuoteAnswer.Refused({ Reason: "refund-needed" or "refund-method" or "original-route" or "means-needed" or "cannot-pay" } refusal))
        {
            return before;
        }

        var others = (await methods.OnFileAsync(context, cancellationToken)).Where(method => method.Id != before?.MethodId).ToList();
        string[] choices = refusal.Reason switch
        {
            "original-route" => [ReturnTalkTexts.TapOriginal],
            "refund-method" or "refund-needed" => [ReturnTalkTexts.TapOriginal, .. Labels(others.Where(method => method.Kind == MethodKind.GiftCard))],
            _ => Labels(others),
        };
        return choices is []
            ? new MeansWish(before?.MethodId)
            : new MeansWish(null, MeansProblem.Denied, choices) { Says = refusal.Says.In(CultureInfo.CurrentUICulture), DeniedId = before?.MethodId };
    }

    /// <summary>With the means itself in the place of "the way I paid", where the order was paid by one.</summary>
    public static MeansWish? Resolved(MeansWish? wish, Order? order) =>
        wish is { MethodId: null, Problem: null } && order?.Payments.Where(payment => payment.Type == PaymentType.Payment).Select(payment => payment.MethodId).Distinct(StringComparer.Ordinal).ToList() is [{ } only]
            ? new MeansWish(only)
            : wish;

    /// <summary>The question "by which means", asked only when what was named leaves it open; the answer is heard by <see cref="HearAsync"/>.</summary>
    public static Slot<TForm> SlotFor<TForm>(Func<TForm, MeansWish?> of)
        where TForm : DeedForm =>
        new(Slot, form => of(form)?.Problem is null, (_, form, _) => Task.FromResult(of(form)!.Insisted < MostInsisted ? new Question(Ask(of(form)!)) : Given(of(form)!)));

    /// <summary>Who insists on what the desk does not take is not asked for ever.</summary>
    private static Question Given(MeansWish wish) =>
        new(Replies.Say($"{wish.Says}\n\n{ReturnTalkTexts.PersonForMeans}", ServiceTexts.TapHuman), EndsHere: true);

    private static Activity Ask(MeansWish wish) =>
        Replies.Say(
            wish.Problem switch
            {
                MeansProblem.Several => ReturnTalkTexts.WhichMeans,
                MeansProblem.NotOnFile => ReturnTalkTexts.NotOnFile,
                _ => ReturnTalkTexts.OtherMeans.With(wish.Says ?? ""),
            },
            [.. wish.Choices ?? []]
        );

    private async Task<MeansWish?> UnclearAsync(ITurnContext context, MeansWish? before, string text, CancellationToken cancellationToken)
    {
        if (MethodChoice.KindIn(text) is not { } kind)
        {
            return before;
        }

        var onFile = await methods.OnFileAsync(context, cancellationToken);
        var fitting = onFile.Where(method => method.Kind == kind).ToList();
        return fitting.Count > 0
            ? new MeansWish(null, MeansProblem.Several, Labels(fitting))
            : new MeansWish(null, MeansProblem.NotOnFile, [ReturnTalkTexts.TapOriginal, .. Labels(onFile)]);
    }

    /// <summary>The only one whose label, or its digits, the answer has.</summary>
    private async Task<PaymentMethod?> LabelledAsync(ITurnContext context, string text, CancellationToken cancellationToken)
    {
        var onFile = await methods.OnFileAsync(context, cancellationToken);
        return onFile.Where(method => text.Contains(method.Label, StringComparison.OrdinalIgnoreCase) || HasDigits(text, method.Label)).ToList() is [var only]
            ? only
            : null;
    }

    private static bool HasDigits(string text, string label) =>
        string.Concat(label.Where(char.IsAsciiDigit)) is { Length: >= 4 } digits && text.Contains(digits, StringComparison.Ordinal);

    private static string[] Labels(IEnumerable<PaymentMethod> methods) => [.. methods.Select(method => method.Label)];
}
