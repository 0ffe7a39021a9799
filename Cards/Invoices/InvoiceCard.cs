using AdaptiveCards;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Invoices;
using Microsoft.Bot.Schema;

namespace BotApp.Cards.Invoices;

/// <summary>The customer's invoices, latest first: kind, sum, title, number, how they stand; the files of what is issued.</summary>
public static class InvoiceCard
{
    /// <summary>More are asked for by their order.</summary>
    private const int Most = 3;

    /// <param name="invoices">At least one, latest first.</param>
    public static Attachment For(IReadOnlyList<Fapiao> invoices, InvoiceLinks links, ShopClock clock)
    {
        ArgumentNullException.ThrowIfNull(invoices);
        ArgumentNullException.ThrowIfNull(links);
        var card = Blocks.Card(InvoiceWordings.Summary(invoices[0], clock));
        card.Body.Add(Blocks.Title(InvoiceTexts.Title));
        foreach (var invoice in invoices.Take(Most))
        {
            card.Body.Add(One(invoice, links, clock));
        }

        var order = invoices[0].OrderNumber;
        card.Actions.Add(Blocks.Button(InvoiceTexts.Resend, new CardCommand("invoice", order, "resend")));
        card.Actions.Add(Blocks.Button(InvoiceTexts.Change, new CardCommand("invoice", order, "reissue")));
        card.Actions.Add(Blocks.Button(InvoiceTexts.Human, new CardCommand("human_agent", order)));
        return card.ToAttachment();
    }

    private static AdaptiveContainer One(Fapiao invoice, InvoiceLinks links, ShopClock clock)
    {
        var sum = Blocks.Line($"{InvoiceWordings.Kind(invoice)} {Amounts.Of(invoice.Total, "CNY")}");
        var status = Blocks.Badge(InvoiceWordings.Status(invoice.Status), InvoiceWordings.Color(invoice.Status));
        var box = new AdaptiveContainer { Separator = true, Items = [Blocks.Ends(sum, status), Facts(invoice, clock)] };
        if (invoice.DigitalNumber is not null)
        {
            box.Items.Add(
                new AdaptiveActionSet
                {
                    Actions =
                    [
                        File(InvoiceTexts.OpenPdf, links.Of(invoice, InvoiceFormat.Pdf)),
                        File(InvoiceTexts.OpenXml, links.Of(invoice, InvoiceFormat.Xml)),
                    ],
                }
            );
        }

        return box;
    }

    private static AdaptiveFactSet Facts(Fapiao invoice, ShopClock clock)
    {
        List<AdaptiveFact> facts = [new(InvoiceTexts.Order, invoice.OrderNumber), new(InvoiceTexts.Buyer, invoice.Title)];
        if (invoice is { DigitalNumber: { } number, IssuedAt: { } at })
        {
            facts.Add(new(InvoiceTexts.Number, number));
            facts.Add(new(InvoiceTexts.At, Moments.At(at, clock)));
        }

        return new AdaptiveFactSet { Facts = facts };
    }

    private static AdaptiveOpenUrlAction File(string title, Uri address) => new() { Title = title, Url = address };
}
