using System.Globalization;
using BotApp.Commerce.Invoices;
using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Invoices;

/// <summary>A 专票 is for companies. Case: an individual asks for one → refuse, a 普票 is possible.</summary>
public sealed class SpecialForCompanies : ISentence<InvoiceFacts>
{
    public Clause Clause => InvoiceLaw.Fields;

    public Ruling? Speak(InvoiceFacts facts, Setting setting) =>
        facts is { Kind: FapiaoKind.Special, Buyer: BuyerType.Person }
            ? Ruling.Refuse("special-needs-company", Clause, Alternative.OrdinaryInvoice, Alternative.CorrectInput)
            : null;
}

/// <summary>The title is there for a company and has at most 100 characters. Case: 101 characters → refuse, shorten it.</summary>
public sealed class TitleFits : ISentence<InvoiceFacts>
{
    public Clause Clause => InvoiceLaw.Fields;

    public Ruling? Speak(InvoiceFacts facts, Setting setting) => InvoiceFields.Title(facts.Buyer, facts.Title, Clause);
}

/// <summary>A company's tax id is there. Case: a company without → refuse, give it.</summary>
public sealed class TaxIdThere : ISentence<InvoiceFacts>
{
    public Clause Clause => InvoiceLaw.Fields;

    public Ruling? Speak(InvoiceFacts facts, Setting setting) =>
        facts.Buyer == BuyerType.Company && string.IsNullOrWhiteSpace(facts.TaxId)
            ? Ruling.Refuse("tax-id-missing", Clause, Alternative.CorrectInput)
            : null;
}

/// <summary>The tax id passes its check. Case: 91350100M0001XU43O → refuse, "O" is impossible.</summary>
public sealed class TaxIdRight : ISentence<InvoiceFacts>
{
    public Clause Clause => InvoiceLaw.TaxIdCheck;

    public Ruling? Speak(InvoiceFacts facts, Setting setting) =>
        facts.Buyer == BuyerType.Company ? InvoiceFields.TaxIdOf(facts.TaxId, Clause) : null;
}

/// <summary>What is asked of title and tax id, for a new invoice as for a changed one.</summary>
internal static class InvoiceFields
{
    public static Ruling? Title(BuyerType buyer, string title, Clause clause) =>
        title.Trim() switch
        {
            { Length: 0 } when buyer == BuyerType.Company => Ruling.Refuse("title-missing", clause, Alternative.CorrectInput),
            var given when given.EnumerateRunes().Count() > InvoiceLaw.TitleAtMost => Ruling.Refuse(
                "title-too-long",
                clause,
                Alternative.CorrectInput
            ),
            _ => null,
        };

    public static Ruling? TaxIdOf(string id, Clause clause)
    {
        var check = TaxId.Check(id);
        return check.IsAcceptable ? null : Ruling.Refuse(Reason(check), clause, Alternative.CorrectInput) with { Notes = Notes(check) };
    }

    private static string Reason(TaxIdCheck check) =>
        check.Result switch
        {
            TaxIdResult.WrongLength => "tax-id-length",
            TaxIdResult.ImpossibleCharacter => "tax-id-character",
            TaxIdResult.Missing => "tax-id-missing",
            _ => "tax-id-check",
        };

    private static Dictionary<string, string> Notes(TaxIdCheck check)
    {
        var notes = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["length"] = check.Id.Length.ToString(CultureInfo.InvariantCulture),
        };
        if (check.Impossible.Count > 0)
        {
            notes["impossible"] = string.Join(' ', check.Impossible.Select(found => $"{found.Character}@{found.Position}"));
        }

        if (check.Suggestion is { } suggestion)
        {
            notes["suggestion"] = suggestion;
        }

        return notes;
    }
}
