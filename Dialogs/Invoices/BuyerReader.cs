using System.Text;
using System.Text.RegularExpressions;
using BotApp.Commerce.Invoices;
using BotApp.Recognizers.Entities;

namespace BotApp.Dialogs.Invoices;

/// <summary>Reads whom an invoice is for out of a message: title, tax id, kind, mail address; what is said anew replaces what was said before.</summary>
internal static partial class BuyerReader
{
    private const string Company = "company";

    /// <summary>The word for a person without a name.</summary>
    private const string Individual = "个人";

    private static readonly string[] SpecialWords = ["专票", "专用发票", "增票", "special invoice", "special vat", "vat special"];
    private static readonly string[] GeneralWords = ["普票", "普通发票", "ordinary invoice", "general invoice"];
    private static readonly string[] PersonWords = [Individual, "personal", "individual", "private person", "myself", "for me"];
    private static readonly string[] CompanyWords = ["公司", "企业", "单位", "company", "business"];

    private static readonly string[] ToCompany = ["成公司", "换公司", "改公司", "要公司", "开公司", "to company", "to a company"];
    private static readonly string[] ToPerson = ["成个人", "换个人", "改个人", "要个人", "开个人", "to personal", "to a person"];

    public static TForm Hear<TForm>(TForm form, Said said)
        where TForm : BuyerForm
    {
        var title = said.Understood.Entities.FirstOrDefault(entity => entity.Kind == EntityKind.InvoiceTitle);
        var id = said.Understood.First(EntityKind.TaxId);
        var kind = KindIn(said.Text);
        var buyer = BuyerIn(said.Text, title, id ?? (kind == FapiaoKind.Special ? "" : null)) ?? form.Buyer;
        var turned = buyer != form.Buyer ? form with { Buyer = buyer, Title = null, TaxId = null } : form;
        return turned with
        {
            Kind = kind ?? form.Kind,
            Title = title is null or { Value: Individual } ? turned.Title : title.Value,
            TaxId = id ?? turned.TaxId,
            Email = MailIn(said.Text) ?? form.Email,
        };
    }

    /// <summary>The tax id in an answer to the question for it; null when nothing in it can be meant as one.</summary>
    public static string? TaxIdIn(Said said) =>
        said.Understood.First(EntityKind.TaxId)
        ?? (MailIn(said.Text) is null && Written().Match(said.Text.Normalize(NormalizationForm.FormKC)) is { Success: true } id ? id.Value : null);

    public static string? MailIn(string text) => Mail().Match(text) is { Success: true } mail ? mail.Value.TrimEnd('.') : null;

    private static FapiaoKind? KindIn(string text) =>
        SpokenWords.Has(text, GeneralWords) && SpokenWords.Has(text, SpecialWords) ? null
        : SpokenWords.Has(text, SpecialWords) ? FapiaoKind.Special
        : SpokenWords.Has(text, GeneralWords) ? FapiaoKind.General
        : null;

    private static BuyerType? BuyerIn(string text, Entity? title, string? sign) =>
        title is { Value: Individual } && SpokenWords.Has(text, ToCompany) ? BuyerType.Company
        : title is not null ? (title.Part(PartKind.BuyerType) == Company ? BuyerType.Company : BuyerType.Person)
        : sign is not null ? BuyerType.Company
        : SpokenWords.Has(text, PersonWords) && SpokenWords.Has(text, CompanyWords) ? Turned(text)
        : SpokenWords.Has(text, PersonWords) ? BuyerType.Person
        : SpokenWords.Has(text, CompanyWords) ? BuyerType.Company
        : null;

    /// <summary>Of two kinds of buyers the one it shall become.</summary>
    private static BuyerType? Turned(string text) =>
        SpokenWords.Has(text, ToCompany) ? BuyerType.Company
        : SpokenWords.Has(text, ToPerson) ? BuyerType.Person
        : null;

    [GeneratedRegex(@"[0-9A-Za-z][0-9A-Za-z -]{8,28}[0-9A-Za-z]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();

    [GeneratedRegex(
        @"[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Mail();
}
