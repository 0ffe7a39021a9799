using System.Net.Mail;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Invoices;

/// <summary>What the fields beside title and tax id have to be: a mail address that is one, and nothing longer than its place on the form.</summary>
internal static class InvoiceFieldFit
{
    private const int Longest = 128;
    private const int LongestPhone = 32;

    /// <summary>Null when they fit.</summary>
    public static Refusal? Fault(FapiaoWish wish) => EmailFault(wish.Email) ?? (IsLong(wish) ? TooLong : null);

    public static Refusal? EmailFault(string? email) =>
        email is null || (email.Length <= Longest && MailAddress.TryCreate(email, out var read) && read.Address == email)
            ? null
            : Of("email-wrong", new("邮箱地址好像不对，请再核对一下。", "The mail address does not look right; please check it."));

    private static bool IsLong(FapiaoWish wish) =>
        wish.Address?.Length > Longest || wish.Bank?.Length > Longest || wish.Phone?.Length > LongestPhone;

    private static Refusal TooLong =>
        Of(
            "field-too-long",
            new(
                "地址和开户行账号最多 128 个字，电话最多 32 位，请缩短一些。",
                "Address and bank have at most 128 characters, the phone 32; please shorten them."
            )
        );

    private static Refusal Of(string reason, Bilingual says) =>
        new()
        {
            Reason = reason,
            Says = says,
            Clause = InvoiceLaw.Fields,
            Alternatives = [Alternative.CorrectInput, Alternative.Human],
        };
}
