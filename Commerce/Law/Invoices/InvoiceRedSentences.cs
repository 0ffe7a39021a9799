using BotApp.Commerce.Invoices;
using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Invoices;

/// <summary>An individual's invoice is reversed directly. Case: 个人, wrong title → red at once and a new one.</summary>
public sealed class IndividualDirect : ISentence<InvoiceChangeFacts>
{
    public Clause Clause => InvoiceLaw.RedDirect;

    public Ruling? Speak(InvoiceChangeFacts facts, Setting setting) =>
        facts.Buyer == BuyerType.Person ? InvoiceChange.Red("direct-red", facts, Clause, setting) : null;
}

/// <summary>A deducted invoice is looked at by a person. Case: tax deducted → human.</summary>
public sealed class DeductedIsHuman : ISentence<InvoiceChangeFacts>
{
    public Clause Clause => InvoiceLaw.RedForm;

    public Ruling? Speak(InvoiceChangeFacts facts, Setting setting) =>
        facts.Deducted ? Ruling.Human("already-deducted", Clause) with { Notes = InvoiceChange.Notes("form") } : null;
}

/// <summary>An invoice of another year is looked at by a person. Case: issued 2025-12-31 23:59:59, asked 2026-01-01 → human.</summary>
public sealed class OtherPeriod : ISentence<InvoiceChangeFacts>
{
    public Clause Clause { get; } =
        OtherRules.Custom("invoice-period", "跨年度的发票由人工处理", "A person handles invoices of another year");

    public Ruling? Speak(InvoiceChangeFacts facts, Setting setting) =>
        facts.IssuedAt is { } issued && setting.Days.DayOf(issued).Year != setting.Today.Year
            ? Ruling.Human("other-period", Clause) with
            {
                Notes = InvoiceChange.Notes("form"),
            }
            : null;
}

/// <summary>Neither used nor booked: the seller reverses directly. Case: company, neither → red at once and a new one.</summary>
public sealed class UnusedDirect : ISentence<InvoiceChangeFacts>
{
    public Clause Clause => InvoiceLaw.RedDirect;

    public Ruling? Speak(InvoiceChangeFacts facts, Setting setting) =>
        facts is { ConfirmedForUse: false, Booked: false } ? InvoiceChange.Red("direct-red", facts, Clause, setting) : null;
}

/// <summary>A form confirmed in its 72 hours lets the red invoice go out. Case: started 08:00, confirmed 72:00:00 later → red.</summary>
public sealed class FormConfirmed : ISentence<InvoiceChangeFacts>
{
    public Clause Clause => InvoiceLaw.RedForm;

    public Ruling? Speak(InvoiceChangeFacts facts, Setting setting) =>
        facts.FormConfirmedAt is { } confirmed && facts.FormStartedAt is { } started && confirmed <= started + InvoiceLaw.ConfirmWithin
            ? InvoiceChange.Red("confirmed-red", facts, Clause, setting)
            : null;
}

/// <summary>A form not confirmed in 72 hours is void. Case: 72:00:01 later → refuse, start another.</summary>
public sealed class FormExpired : ISentence<InvoiceChangeFacts>
{
    public Clause Clause => InvoiceLaw.RedForm;

    public Ruling? Speak(InvoiceChangeFacts facts, Setting setting) =>
        facts.FormStartedAt is { } started && setting.Now > started + InvoiceLaw.ConfirmWithin
            ? Ruling.Refuse("form-expired", Clause, Alternative.ReverseInvoice) with
            {
                Notes = InvoiceChange.Notes("form"),
            }
            : null;
}

/// <summary>Used or booked: the form is started, or waited for. Case: booked, no form → start it, 72 hours to confirm.</summary>
public sealed class FormNeeded : ISentence<InvoiceChangeFacts>
{
    public Clause Clause => InvoiceLaw.RedForm;

    public Ruling? Speak(InvoiceChangeFacts facts, Setting setting) =>
        Ruling.Accept(facts.FormStartedAt is null ? "form-needed" : "form-waiting", Clause) with
        {
            Amounts = InvoiceChange.Sums(facts),
            Deadline = (facts.FormStartedAt ?? setting.Now) + InvoiceLaw.ConfirmWithin,
            Notes = InvoiceChange.Notes("form"),
        };
}
