using System.Text.RegularExpressions;
using BotApp.Commerce.Policies;

namespace BotApp.Commerce.Guides;

/// <summary>
/// The numbers of the shop's terms in a guide: <c>{returns.shipBackDays}</c> stands for what holds today. So a guide says what the desks do, also where a
/// merchant promises more.
/// </summary>
internal static partial class GuideNumbers
{
    /// <summary>The places whose term does not exist or is not a plain number.</summary>
    public static IEnumerable<string> Unknown(string text) =>
        Place()
            .Matches(text)
            .Select(place => place.Groups["term"].Value)
            .Where(path => PolicyTerm.Find(path) is not { } term || !IsNumber(term.Type));

    public static GuideStep Fill(GuideStep step, ShopPolicy policy) => step with { Text = Fill(step.Text, policy) };

    private static string Fill(string text, ShopPolicy policy) =>
        Place().Replace(text, place => PolicyTerm.Find(place.Groups["term"].Value)?.Say(policy) ?? place.Value);

    private static bool IsNumber(Type type) => type == typeof(int) || type == typeof(decimal);

    [GeneratedRegex(@"\{(?<term>[^{}]*)\}", RegexOptions.NonBacktracking)]
    private static partial Regex Place();
}
