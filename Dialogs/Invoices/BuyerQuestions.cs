using System.Globalization;
using BotApp.Commerce.Invoices;
using BotApp.Dialogs.Deeds;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Invoices;

/// <summary>The questions whom an invoice is for: a person or a company, its title, its tax id; titles the customer let the shop remember can be tapped.</summary>
public sealed class BuyerQuestions(InvoiceTitleDesk titles)
{
    public const string Buyer = "buyer";
    public const string Title = "title";
    public const string TaxIdSlot = "taxId";

    private static readonly string[] Companies = ["公司", "单位", "企业", "company"];

    /// <summary>Channels show few words to tap.</summary>
    private const int MostOffered = 4;

    /// <summary>Whether one of these questions is open.</summary>
    public static bool IsAsked(BuyerForm form) => form.Asked is Buyer or Title or TaxIdSlot;

    /// <param name="needed">Whether the form needs a buyer at all.</param>
    public Slot<TForm> BuyerSlot<TForm>(Predicate<TForm> needed)
        where TForm : BuyerForm =>
        new(Buyer, form => form.Buyer is not null || !needed(form), (context, _, cancellationToken) => AskBuyerAsync(context, cancellationToken))
        {
            Take = static (said, form) => BuyerReader.Hear(form, said) is { Buyer: not null } heard ? heard : null,
        };

    public static Slot<TForm> TitleSlot<TForm>(string dialog, Predicate<TForm> needed)
        where TForm : BuyerForm =>
        Slot<TForm>.Of(
            Title,
            form => form.Title is not null || form.Buyer != BuyerType.Company || !needed(form),
            static _ => Replies.Say(InvoiceTalkTexts.AskTitle),
            (said, form) => TakeTitle(said, form, dialog)
        );

    public static Slot<TForm> IdSlot<TForm>(Predicate<TForm> needed)
        where TForm : BuyerForm =>
        Slot<TForm>.Of(TaxIdSlot, form => TaxId.Check(form.TaxId).IsAcceptable || !needed(form), AskTaxId, TakeTaxId);

    /// <summary>The form with the remembered title that the message names, or points at in the list; and with the tax id that belongs to its title.</summary>
    public async Task<TForm> RememberAsync<TForm>(ITurnContext context, TForm form, CancellationToken cancellationToken)
        where TForm : BuyerForm
    {
        var known = await titles.ListAsync(context.Shopper(), cancellationToken);
        return (Meant(Said.Of(context), form, known) ?? OnlyCompany(Said.Of(context), form, known)) is { } title
            ? form with
            {
                Buyer = title.BuyerType,
                Title = title.Title,
                TaxId = title.TaxId,
            }
            : form;
    }

    private static FapiaoTitle? Meant(Said said, BuyerForm form, IReadOnlyList<FapiaoTitle> known) =>
        form.Asked == Buyer && said.Ordinal is not null
            ? said.PlaceIn(known.Count) is { } at ? known[at] : null
            : known.FirstOrDefault(title =>
                said.Text.Contains(title.Title, StringComparison.OrdinalIgnoreCase) || (title.Title == form.Title && form.TaxId is null)
            );

    /// <summary>"公司抬头" of somebody who let the shop remember one company only means that one, as long as nobody says another.</summary>
    private static FapiaoTitle? OnlyCompany(Said said, BuyerForm form, IReadOnlyList<FapiaoTitle> known) =>
        form is { Buyer: BuyerType.Company, Title: null, TaxId: null, Asked: null or Buyer }
        && SpokenWords.Has(said.Text, Companies)
        && known.Where(title => title.BuyerType == BuyerType.Company).ToList() is [var only]
            ? only
            : null;

    private async Task<Question> AskBuyerAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var known = await titles.ListAsync(context.Shopper(), cancellationToken);
        string[] taps = [.. known.Take(MostOffered).Select(title => title.Title), InvoiceTalkTexts.TapPerson, InvoiceTalkTexts.TapCompany];
        return new Question(Replies.Say(known.Count > 0 ? InvoiceTalkTexts.AskBuyerOrKnown : InvoiceTalkTexts.AskBuyer, taps));
    }

    private static TForm? TakeTitle<TForm>(Said said, TForm form, string dialog)
        where TForm : BuyerForm
    {
        var heard = BuyerReader.Hear(form, said);
        var isWords = said.Text.Length > 1 && said.Understood.Agreement == Agreement.None && (said.Elsewhere is null || said.Elsewhere == dialog);
        return heard.Title != form.Title || heard.Buyer != form.Buyer ? heard
            : isWords ? heard with { Title = said.Text.Trim() }
            : null;
    }

    /// <summary>A wrong one is explained: which character is impossible, and what was probably meant, to be tapped.</summary>
    private static Activity AskTaxId<TForm>(TForm form)
        where TForm : BuyerForm
    {
        if (form.TaxId is null)
        {
            return Replies.Say(InvoiceTalkTexts.AskTaxId);
        }

        var check = TaxId.Check(form.TaxId);
        var says = check.Explain().In(CultureInfo.CurrentUICulture) + InvoiceTalkTexts.TaxIdAgain;
        return check.Suggestion is { } meant ? Replies.Say(says, meant) : Replies.Say(says);
    }

    private static TForm? TakeTaxId<TForm>(Said said, TForm form)
        where TForm : BuyerForm
    {
        var meant = said.Understood.Agreement == Agreement.Yes ? TaxId.Check(form.TaxId).Suggestion : null;
        return (meant ?? BuyerReader.TaxIdIn(said)) is { } id ? form with { TaxId = id } : null;
    }
}
