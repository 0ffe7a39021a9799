using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BotApp.Commerce.Quotes;

/// <summary>Sums up a promise: two plans with the same sum promise the same.</summary>
internal static class Fingerprint
{
    public static string Of(Plan.Yes plan, string wish)
    {
        var text = new StringBuilder(wish).Append('\n').Append(plan.Subject).Append('\n').Append(plan.Currency).Append(plan.Basis);
        text.Append(CultureInfo.InvariantCulture, $"\n{plan.Amount:0.00}");
        foreach (var line in plan.Lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{line.Name}|{line.Says.Zh}|{line.Amount:0.00}|{line.How}|{line.Where?.Zh}");
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..32];
    }
}
