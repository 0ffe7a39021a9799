using System.Globalization;
using BotApp.Commerce.Invoices;
using BotApp.Commerce.Invoices.Paper;
using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Invoices;

/// <summary>A tax rate that does not exist is looked at by a person. Case: a line at 17 % → human.</summary>
public sealed class RateExists : ISentence<InvoiceFacts>
{
    public Clause Clause => InvoiceLaw.Article21;

    public Ruling? Speak(InvoiceFacts facts, Setting setting) =>
        facts.Lines.All(line => InvoiceTax.Rates.Contains(line.TaxRate)) ? null : Ruling.Human("tax-rate-unknown", Clause);
}

/// <summary>Long after the payment a person issues, for the invoice is still owed. Case: paid 2025-11-08, asked 2026-11-09 (day 366) → human.</summary>
public sealed class LongAgo : ISentence<InvoiceFacts>
{
    public Clause Clause { get; } =
        OtherRules.Policy("invoices.issueAloneDays", "付款很久以后的开票由人工办理", "Long after the payment a person issues the invoice");

    public Ruling? Speak(InvoiceFacts facts, Setting setting) =>
        facts.PaidAt is { } paid && !setting.Days.IsWithin(setting.Now, paid, setting.Policy.Invoices.IssueAloneDays)
            ? Ruling.Human("paid-long-ago", Clause)
            : null;
}

/// <summary>A customer's first 专票 is looked at by a person. Case: none before → human; one before → goes on.</summary>
public sealed class FirstSpecial : ISentence<InvoiceFacts>
{
    public Clause Clause { get; } =
        OtherRules.Custom("first-special-invoice", "首次专票由人工核对资料", "A person checks the first special invoice");

    public Ruling? Speak(InvoiceFacts facts, Setting setting) =>
        facts is { Kind: FapiaoKind.Special, SpecialBefore: 0 } ? Ruling.Human("first-special", Clause) : null;
}

/// <summary>Large invoices are looked at by a person. Case: 100 000.01 with a limit of 100 000 → human; 100 000.00 → goes on.</summary>
public sealed class LargeSum : ISentence<InvoiceFacts>
{
    public Clause Clause { get; } = OtherRules.Policy("invoices.humanAbove", "大额发票由人工开具", "A person issues large invoices");

    public Ruling? Speak(InvoiceFacts facts, Setting setting)
    {
        var invoiceable = facts.Invoiceable(setting.Policy.Invoices);
        return invoiceable > setting.Policy.Invoices.HumanAbove
            ? Ruling.Human("large-sum", Clause) with
            {
                Amounts = [new("invoiceable", invoiceable)],
            }
            : null;
    }
}

/// <summary>An invoice is owed for what was paid. Case: paid 100.00, of it 20.00 by E-card → 80.00, tax 9.20 in it at 13 %.</summary>
public sealed class InvoiceOwed : ISentence<InvoiceFacts>
{
    public Clause Clause => ECommerceLaw.Article14;

    public Ruling? Speak(InvoiceFacts facts, Setting setting)
    {
        var terms = setting.Policy.Invoices;
        var invoiceable = facts.Invoiceable(terms);
        var lines = facts.Taxed(invoiceable);
        var tax = lines.Sum(line => line.Tax);
        return Ruling.Accept("invoice", Clause) with
        {
            Amounts =
            [
                new("invoiceable", invoiceable, How(facts, terms)),
                new("net", invoiceable - tax),
                new("tax", tax),
                new("total", invoiceable),
            ],
            Deadline = setting.Now + terms.IssueWithin,
            Notes = Notes(facts, lines, invoiceable),
        };
    }

    private static string How(InvoiceFacts facts, Policies.InvoiceTerms terms)
    {
        var less = new[] { InvoiceSums.Elsewhere(facts, terms), facts.Refunded, facts.Invoiced }.Where(sum => sum != 0m);
        return string.Join(" − ", less.Prepend(facts.Paid).Select(sum => sum.ToString("0.00", CultureInfo.InvariantCulture)));
    }

    private static Dictionary<string, string> Notes(InvoiceFacts facts, IReadOnlyList<TaxedLine> lines, decimal total)
    {
        var notes = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = facts.Title.Trim() is { Length: > 0 } title ? title : "个人",
            ["capitals"] = ChineseCapitals.Of(total),
        };
        if (facts.Buyer == BuyerType.Company)
        {
            notes["taxId"] = TaxId.Check(facts.TaxId).Result == TaxIdResult.Valid ? "verified" : "unverified";
        }

        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at];
            notes[string.Create(CultureInfo.InvariantCulture, $"line{at + 1}")] = string.Create(
                CultureInfo.InvariantCulture,
                $"{line.Name} {line.Net:0.00} + {line.Tax:0.00} = {line.Total:0.00}"
            );
        }

        return notes;
    }
}
