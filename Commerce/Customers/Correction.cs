using BotApp.Commerce.Law;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Customers;

/// <summary>Puts right what the shop knows of a customer. The caller has proved a new phone or mail address by a code.</summary>
internal static class Correction
{
    private const int LongestName = 64;

    public static Plan Plan(Customer customer, PrivacyAsk ask, Ruling ruling)
    {
        var corrected = customer with
        {
            Name = ask.Name?.Trim() ?? customer.Name,
            Phone = ask.Phone?.Trim() ?? customer.Phone,
            Email = ask.Email?.Trim() ?? customer.Email,
            Language = ask.Language ?? customer.Language,
        };
        if (!IsSound(corrected))
        {
            return new Plan.No(PrivacyWords.Unsound(ruling));
        }

        var lines = Lines(customer, corrected).ToList();
        return lines.Count == 0
            ? new Plan.No(PrivacyWords.NothingToCorrect(ruling))
            : new Plan.Yes
            {
                Subject = customer.Id,
                Headline = new("更正您的资料", "Put your data right"),
                Lines = lines,
                Clauses = [ruling.Clause],
                Basis = $"v{customer.Version}",
                WriteAsync = (writing, _) =>
                {
                    writing.Replace(customer, corrected with { Version = customer.Version + 1 });
                    writing.Audit(customer.Id, $"corrected: {string.Join(", ", lines.Select(line => line.Name))}");
                    return Task.CompletedTask;
                },
            };
    }

    private static bool IsSound(Customer customer) =>
        customer.Name.Length is > 0 and <= LongestName
        && customer.Phone.Length is >= 5 and <= 32
        && customer.Phone.All(c => char.IsAsciiDigit(c) || c is '+' or '-' or ' ')
        && customer.Language is "zh" or "en"
        && (customer.Email is null || (customer.Email.Length <= 128 && customer.Email.IndexOf('@', StringComparison.Ordinal) > 0));

    private static IEnumerable<QuoteLine> Lines(Customer old, Customer corrected)
    {
        if (old.Name != corrected.Name)
        {
            var name = Mask.Name(corrected.Name);
            yield return new QuoteLine("name", new($"姓名改为 {name}", $"Name: {name}"));
        }

        if (old.Phone != corrected.Phone)
        {
            var phone = Mask.Phone(corrected.Phone);
            yield return new QuoteLine("phone", new($"手机号改为 {phone}", $"Phone: {phone}"));
        }

        if (old.Email != corrected.Email)
        {
            var mail = Mask.Email(corrected.Email);
            yield return new QuoteLine("email", new($"邮箱改为 {mail}", $"Mail: {mail}"));
        }

        if (old.Language != corrected.Language)
        {
            yield return new QuoteLine("language", corrected.Language == "zh" ? new("改用中文", "Chinese") : new("改用英文", "English"));
        }
    }
}
