using BotApp.Commerce.Customers;
using BotApp.Commerce.Quotes;
using BotApp.Dialogs.Deeds;
using BotApp.Recognizers.Intents;

namespace BotApp.Dialogs.Invoices;

/// <summary>The customer's agreement that titles are kept (PIPL 13 to 15): asked for by itself, before anything is kept; a no ends the matter.</summary>
public sealed class TitleConsent(ConsentDesk consents)
{
    /// <summary>The wording of <see cref="InvoiceTalkTexts.AskConsent"/>; changes when it does.</summary>
    private const string Wording = "1";

    internal static Slot<TitleForm> Slot { get; } =
        new(
            "consent",
            form => form.Act != TitleAct.Remember || form.HasConsent == true,
            (_, form, _) =>
                Task.FromResult(
                    form.Agrees == false
                        ? new Question(Replies.Say(InvoiceTalkTexts.NotKept), EndsHere: true)
                        : new Question(Replies.Say(InvoiceTalkTexts.AskConsent, InvoiceTalkTexts.TapAgree, InvoiceTalkTexts.TapDisagree))
                )
        )
        {
            Take = (said, form) => said.Understood.Agreement is Agreement.None ? null : form with { Agrees = said.Understood.Agreement == Agreement.Yes },
        };

    /// <summary>The form with whether titles may be kept; a yes is written down first.</summary>
    public async Task<TitleForm> AskedAsync(Shopper shopper, TitleForm form, CancellationToken cancellationToken)
    {
        var given = await consents.ListAsync(shopper, cancellationToken);
        var has = given.Any(consent => consent is { Purpose: ConsentPurpose.KeepTitles, WithdrawnAt: null });
        return form with { HasConsent = has || (form.Agrees == true && await GiveAsync(shopper, cancellationToken)) };
    }

    private async Task<bool> GiveAsync(Shopper shopper, CancellationToken cancellationToken)
    {
        var wish = new ConsentWish(ConsentPurpose.KeepTitles, Given: true, Wording);
        return await consents.QuoteAsync(shopper, wish, cancellationToken) is QuoteAnswer.Offered(var quote)
            && await consents.CommitAsync(shopper, quote, quote.Id, cancellationToken) is CommitAnswer.Done;
    }
}
