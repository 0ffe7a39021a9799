using System.Globalization;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Invoices;

/// <summary>One title remembered or forgotten. The same buyer again is no second title.</summary>
internal sealed class TitleChange(string customerId, IReadOnlyList<FapiaoTitle> titles, TitleWish wish)
{
    private string Basis =>
        string.Join(' ', titles.Select(title => string.Create(CultureInfo.InvariantCulture, $"{title.No}{title.IsDefault}")));

    public Plan Forget() =>
        titles.FirstOrDefault(title => title.No == wish.Forget) is { } known
            ? Yes(
                new("删除这个发票抬头", "Forget this invoice title"),
                InvoiceWords.Buyer(known.Title, known.TaxId),
                writing =>
                {
                    writing.Db.FapiaoTitles.Remove(known);
                    writing.Audit(customerId, "invoice title forgotten");
                }
            )
            : new Plan.No(Refusal.NotFound(string.Create(CultureInfo.InvariantCulture, $"{wish.Forget}")));

    public Plan Remember()
    {
        var taxId = wish.Buyer == BuyerType.Company ? TaxId.Check(wish.TaxId).Id : null;
        var name = wish.Title.Trim() is { Length: > 0 } given ? given : "个人";
        var known = titles.FirstOrDefault(title => title.Title == name && title.TaxId == taxId);
        return known is null && titles.Count >= InvoiceTitleDesk.MostTitles
            ? new Plan.No(TitleWords.TooMany)
            : Yes(
                new("记住这个发票抬头，随时可以删除", "Remember this invoice title; it can be deleted at any time"),
                InvoiceWords.Buyer(name, taxId),
                writing => Write(writing, known, name, taxId)
            );
    }

    private Plan.Yes Yes(Bilingual headline, QuoteLine line, Action<Writing> write) =>
        new()
        {
            Subject = customerId,
            Headline = headline,
            Lines = [line],
            Clauses = [PersonalDataLaw.Article44],
            Basis = Basis,
            WriteAsync = (writing, _) =>
            {
                write(writing);
                return Task.CompletedTask;
            },
        };

    private void Write(Writing writing, FapiaoTitle? known, string name, string? taxId)
    {
        foreach (var other in titles.Where(title => wish.IsDefault && title.IsDefault && title != known))
        {
            writing.Replace(other, other with { IsDefault = false });
        }

        if (known is not null)
        {
            writing.Replace(known, known with { IsDefault = wish.IsDefault || known.IsDefault });
        }
        else
        {
            writing.Db.FapiaoTitles.Add(
                new FapiaoTitle
                {
                    CustomerId = customerId,
                    No = titles.Select(title => title.No).DefaultIfEmpty(0).Max() + 1,
                    BuyerType = wish.Buyer,
                    Title = name,
                    TaxId = taxId,
                    IsDefault = wish.IsDefault || titles.Count == 0,
                }
            );
        }

        writing.Audit(customerId, "invoice title remembered");
    }
}
