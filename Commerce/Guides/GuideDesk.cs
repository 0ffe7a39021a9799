using System.Globalization;
using BotApp.Commerce.Law;

namespace BotApp.Commerce.Guides;

/// <summary>The desk one asks how something is done: the guide in the customer's language, with the numbers that hold today.</summary>
public sealed class GuideDesk(GuideFolder folder, CurrentTerms terms)
{
    /// <summary>Null when there is no guide of that name.</summary>
    public Guide? Find(string name, CultureInfo culture) =>
        folder.Current.Find(name, culture.TwoLetterISOLanguageName) is { } guide
            ? guide with
            {
                Steps = [.. guide.Steps.Select(step => GuideNumbers.Fill(step, terms.Now.Policy))],
            }
            : null;
}
