using BotApp.Commerce.Invoices;
using BotApp.Dialogs.Deeds;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Invoices;

/// <summary>常用抬头: shows the remembered titles, remembers one once the customer has agreed to that, forgets one without asking why.</summary>
public sealed class InvoiceTitleDialog(InvoiceTitleDesk desk, TitleConsent consent, InvoiceFiles files, BuyerQuestions buyer, DeedTools tools)
    : DeedDialog<TitleForm, TitleWish>(nameof(InvoiceTitleDialog), desk, tools)
{
    private readonly InvoiceTitleDesk titles = desk;

    protected override string Title => InvoiceTalkTexts.TitlesTitle;

    protected override IReadOnlyList<Slot<TitleForm>> Slots { get; } =
    [
        new("act", form => form.Act is not null, (context, _, cancellationToken) => ListAsync(desk, context, cancellationToken)),
        TitleConsent.Slot,
        new("forget", form => form.Act != TitleAct.Forget || form.Forget is not null, (context, _, token) => AskWhichAsync(desk, context, token)),
        buyer.BuyerSlot<TitleForm>(IsNew),
        BuyerQuestions.TitleSlot<TitleForm>(nameof(InvoiceTitleDialog), IsNew),
        BuyerQuestions.IdSlot<TitleForm>(form => IsNew(form) && form.Buyer == BuyerType.Company),
    ];

    protected override TitleWish Wish(TitleForm form) =>
        new()
        {
            Forget = form.Forget,
            Buyer = form.Buyer ?? BuyerType.Company,
            Title = form.Title ?? "",
            TaxId = form.TaxId,
        };

    protected override async Task<TitleForm> HearAsync(ITurnContext context, TitleForm form, CancellationToken cancellationToken)
    {
        var said = Said.Of(context);
        var act = said.Understood.Detail switch
        {
            SubIntent.RememberTitle => TitleAct.Remember,
            SubIntent.ForgetTitle => TitleAct.Forget,
            _ => form.Act,
        };
        var asked = form.Asked == "forget" ? form with { Asked = BuyerQuestions.Buyer } : form;
        var heard = await buyer.RememberAsync(context, BuyerReader.Hear(asked, said), cancellationToken);
        return heard with { Act = act, Asked = form.Asked };
    }

    protected override async Task<TitleForm> CompleteAsync(ITurnContext context, TitleForm form, CancellationToken cancellationToken)
    {
        if (form.Act == TitleAct.Remember)
        {
            var asked = await consent.AskedAsync(context.Shopper(), form, cancellationToken);
            return asked.Buyer is null ? await OfLatestAsync(context, asked, cancellationToken) : asked;
        }

        var known = await titles.ListAsync(context.Shopper(), cancellationToken);
        var meant = known.FirstOrDefault(title => title.Title == form.Title) ?? (known.Count == 1 ? known[0] : null);
        return form.Act == TitleAct.Forget ? form with { Forget = meant?.No } : form;
    }

    /// <summary>"Remember this title" right after an invoice means that invoice's.</summary>
    private async Task<TitleForm> OfLatestAsync(ITurnContext context, TitleForm form, CancellationToken cancellationToken)
    {
        var latest = (await files.ListAsync(context.Shopper(), null, cancellationToken)).FirstOrDefault(invoice => invoice.RedOf is null);
        return latest is null
            ? form
            : form with
            {
                Buyer = latest.BuyerType,
                Title = latest.Title,
                TaxId = latest.TaxId,
            };
    }

    private static bool IsNew(TitleForm form) => form.Act == TitleAct.Remember;

    private static async Task<Question> ListAsync(InvoiceTitleDesk titles, ITurnContext context, CancellationToken cancellationToken)
    {
        var known = await titles.ListAsync(context.Shopper(), cancellationToken);
        var says = known.Count > 0 ? InvoiceTalkTexts.TitlesAre.With(Named(known)) : InvoiceTalkTexts.NoTitles;
        string[] taps = known.Count > 0 ? [InvoiceTalkTexts.TapRemember, InvoiceTalkTexts.TapForget] : [InvoiceTalkTexts.TapRemember];
        return new Question(Replies.Say(says, taps), EndsHere: true);
    }

    private static async Task<Question> AskWhichAsync(InvoiceTitleDesk titles, ITurnContext context, CancellationToken cancellationToken)
    {
        var known = await titles.ListAsync(context.Shopper(), cancellationToken);
        return known.Count == 0
            ? new Question(Replies.Say(InvoiceTalkTexts.NoTitles), EndsHere: true)
            : new Question(Replies.Say(InvoiceTalkTexts.ForgetWhich, [.. known.Select(title => title.Title)]));
    }

    private static string Named(IReadOnlyList<FapiaoTitle> known) =>
        string.Join('\n', known.Select(title => title.TaxId is { } id ? $"- {title.Title} ({id})" : $"- {title.Title}"));
}
